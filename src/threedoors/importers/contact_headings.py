"""What a heading over a column of an address book means, in the languages people keep their lists in."""

from __future__ import annotations

import re

from threedoors.importers.tables import words_to_names
from threedoors.text import folded

FIELDS = {
    "name": "full name",
    "first": "first name",
    "middle": "middle name",
    "last": "last name",
    "nickname": "nickname",
    "email": "e-mail",
    "phone": "telephone",
    "company": "company",
    "department": "department",
    "title": "title",
    "city": "town or place",
    "region": "state or region",
    "country": "country",
    "formatted": "postal address",
    "url": "web page or profile",
    "last-contact": "day of the last contact",
    "connected": "day you connected",
    "groups": "groups and tags",
    "notes": "notes",
}
"""Where a column can go, with its words for a person."""

_WORDS = words_to_names(
    """
    name: name; full name; fullname; contact; contact name; display name; person; people; who; name of person;
        candidate; vollstandiger name; anzeigename; ansprechpartner; ansprechpartnerin; kontakt; kontaktperson; nom;
        nome; nom complet; nom et prenom; prenom et nom; nom prenom; contacto; nombre completo; nombre y apellidos;
        nome completo; nome e cognome; volledige naam; naam; contactpersoon; namn; fullstandigt namn; navn; fulde
        navn; imie i nazwisko; osoba; imie nazwisko
    first: first name; firstname; first; given name; given; forename; vorname; rufname; prenom; nombre; nombres; nome
        proprio; voornaam; fornamn; fornavn; imie
    middle: middle name; middle; additional name; zweiter vorname; weitere vornamen; deuxieme prenom; segundo nombre
    last: last name; lastname; last; surname; family name; nachname; familienname; zuname; nom de famille; apellidos;
        apellido; cognome; sobrenome; apelido; achternaam; familienaam; efternamn; etternavn; efternavn; nazwisko
    nickname: nickname; nick; alias; spitzname; surnom; apodo; apelido curto; soprannome; bijnaam; smeknamn
    email: email; e mail; mail; mailadresse; email address; e mail address; mail address; e mail adresse;
        emailadresse; adresse e mail; adresse mail; adresse electronique; courriel; mel; correo; correo electronico;
        direccion de correo; email adresse; endereco de e mail; indirizzo e mail; indirizzo email; posta elettronica;
        e mailadres; emailadres; e post; epost; e postadress; epostadress; adres e mail; poczta; e mail 1 value; e
        mail value
    phone: phone; telephone; tel; phone number; phone no; telephone number; mobile; mobile phone; mobile number; cell;
        cell phone; cellphone; landline; direct; direct line; whatsapp; telefon; telefonnummer; tel nr; telnr;
        rufnummer; handy; handynummer; mobil; mobilnummer; mobiltelefon; festnetz; telefon mobil; telephone portable;
        portable; mobil telefon; numero de telephone; fixe; telefono; telefono movil; movil; celular; numero de
        telefono; telefone; telemovel; telefono cellulare; cellulare; numero di telefono; telefoon; telefoonnummer;
        mobiel; gsm; telefonnr; mobilnr; numer telefonu; komorka; phone value
    company: company; organization; organisation; company name; organization name; employer; firm; business; account;
        account name; workplace; works at; current company; current employer; firma; unternehmen; arbeitgeber;
        betrieb; organisationsname; firmenname; societe; entreprise; employeur; organisme; empresa; compania;
        organizacion; empleador; empregador; organizacao; azienda; societa; ditta; datore di lavoro; bedrijf;
        bedrijfsnaam; werkgever; organisatie; foretag; arbetsgivare; bolag; virksomhed; bedrift; arbeidsgiver;
        pracodawca; przedsiebiorstwo; nazwa firmy
    department: department; dept; division; team; abteilung; bereich; service; departement; departamento; reparto;
        afdeling; avdelning; dzial
    title: title; job title; jobtitle; position; role; function; job; occupation; profession; what they do; headline;
        current title; current position; job role; designation; berufsbezeichnung; stelle; funktion; rolle; beruf;
        titel; poste; fonction; intitule du poste; metier; puesto; cargo; puesto de trabajo; ocupacion; profissao;
        funcao; ruolo; posizione; mansione; qualifica; professione; functie; functietitel; rol; beroep; befattning;
        yrke; stilling; tittel; stanowisko; funkcja
    city: city; location; place; town; city town; where; based in; based; lives in; ort; stadt; wohnort; standort;
        ville; lieu; localite; ciudad; localidad; lugar; poblacion; cidade; local; localizacao; citta; luogo;
        localita; plaats; woonplaats; stad; by; sted; miasto; miejscowosc
    region: state; region; province; county; bundesland; kanton; departement region; provincia; estado; regione;
        provincie; lan; fylke; wojewodztwo
    country: country; land; country region; nation; pays; pais; paese; nazione; kraj
    formatted: address; postal address; street address; mailing address; home address; adresse; anschrift; adresse
        postale; direccion; domicilio; endereco; morada; indirizzo; adres; adress; postadress
    url: url; website; web site; web page; homepage; site; link; linkedin; linkedin url; linkedin profile; profile;
        profile url; profile link; webseite; website url; profil; profil url; site web; page web; lien; pagina web;
        sitio web; perfil; enlace; sito; sito web; profilo; webpagina; profiel; webbplats; webbsida; hemsida;
        nettside; strona internetowa; github; twitter; xing
    last-contact: last contact; last contacted; last contact date; last spoke; last spoken; last talked; last talk;
        last met; last touch; last conversation; last seen; last message; last interaction; letzter kontakt; zuletzt
        gesprochen; zuletzt kontaktiert; dernier contact; dernier echange; ultimo contacto; ultimo contato; ultimo
        contatto; laatste contact; laatst gesproken; senaste kontakt; sista kontakt; ostatni kontakt
    connected: connected on; connected; connection date; met on; date met; verbunden am; vernetzt am; kontakt seit;
        connecte le; conectado el; conectado em; collegato il; verbonden op; ansluten den
    groups: groups; group; tags; tag; labels; label; categories; category; relationship; relation; type of contact;
        contact type; kategorie; kategorien; gruppe; gruppen; beziehung; groupe; groupes; categorie; categoria; grupo;
        grupos; etiquetas; relacion; relacao; relazione; gruppo; gruppi; groep; relatie; grupp; kategori;
        relationstyp; grupa; relacja
    notes: notes; note; comment; comments; remark; remarks; description; info; context; how we met; how i know them;
        how do i know them; how we know each other; background; notizen; notiz; bemerkung; bemerkungen; kommentar;
        anmerkung; woher; woher kenne ich; notes remarques; remarque; remarques; commentaire; commentaires; notas;
        nota; comentario; comentarios; observaciones; observacoes; commenti; commento; osservazioni; notities;
        notitie; opmerking; opmerkingen; anteckning; anteckningar; notering; merknad; notat; bemaerkninger; notatki;
        uwagi; komentarz
    """
)
_NOT_OURS = re.compile(
    r"\b(?:fax|street|strasse|rue|calle|via|straat|gata|zip|plz|postal|birthday|geburtstag|pager|password|id|nr|no|index"
    r"|salary|photo|avatar)\b"
)
# Words around the one that matters: "Work e-mail", "Telefon (geschäftlich)".
_QUALIFIERS = frozenset(
    """
    work business home private personal primary main secondary other office current latest contact person persons their
    the of your value address 1st 2nd geschaftlich privat dienstlich beruflich haupt aktuelle aktueller professionnel
    professionnelle personnel personnelle bureau domicile actuel principal trabajo personale lavoro ufficio profissional
    pessoal atual actual zakelijk prive werk hem jobb arbete arbets sluzbowy prywatny
    """.split()
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(r"[\W_]+")


def plain(heading: str) -> str:
    """A heading as it is compared: "E-Mail_2", "emailAddress" and "E-mail (work)" without case, signs and numbers."""
    text = _SIGNS.sub(" ", folded(_CAMEL.sub(" ", heading))).strip()
    return re.sub(r"(?:^| )\d+(?= |$)|(?<=[a-z])\d+$", "", text).strip()


def field_of(heading: str) -> str:
    """The field a heading names; "" when it names none of ours."""
    text = plain(heading)
    if text in _WORDS:
        return _WORDS[text]
    words = [word for word in text.split() if word not in _QUALIFIERS]
    if _NOT_OURS.search(text) or not words or len(words) > 4:
        return ""
    return _WORDS.get(" ".join(words), "")
