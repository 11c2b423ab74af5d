"""Forms with a label before each value, as the older Europass is: labels out, values in the order of other resumes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from threedoors.importers.paper.headings import plain, section_of
from threedoors.importers.paper.lines import Line, Run

# What a value is, and its labels in the eight languages.
_LABELS = {
    "dates": """dates, date, dates from to, from to, dates da a, daten, datum, zeitraum, datas, fechas, fecha,
    periode, data, data od do, periodo, dal al""",
    "title": """occupation or position held, position held, lavoro o posizione ricoperti, tipo di impiego,
    beruf oder funktion, fonction ou poste occupe, profesion o cargo desempenado, puesto o cargo ocupados,
    funcao ou cargo ocupado,
        functie of beroep, zawod lub stanowisko, zajmowane stanowisko, zawod lub zajmowane stanowisko""",
    "duties": """main activities and responsibilities, principali attivita e responsabilita,
    principali mansioni e responsabilita, wichtigste tatigkeiten und zustandigkeiten,
    principales activites et responsabilites,
        funciones y responsabilidades principales, principales actividades y responsabilidades,
        principais atividades e responsabilidades, principais actividades e responsabilidades,
        voornaamste werkzaamheden en verantwoordelijkheden, glowne zadania i obowiazki""",
    "employer": """name and address of employer, nome e indirizzo del datore di lavoro,
    name und adresse des arbeitgebers, nom et adresse de l employeur, nombre y direccion de la empresa o empleador,
    nombre y direccion del empleador, nome e morada do empregador,
        nome e endereco do empregador, naam en adres van de werkgever, nazwa i adres pracodawcy""",
    "sector": """type of business or sector, tipo di attivita o settore, tatigkeitsbereich oder branche,
    type ou secteur d activite, tipo de empresa o sector, tipo de empresa ou sector, tipo de empresa ou setor,
    type bedrijf of sector, rodzaj dzialalnosci lub sektor""",
    "degree": """title of qualification awarded, titolo della qualifica rilasciata, qualifica conseguita,
    bezeichnung der erworbenen qualifikation, intitule du certificat ou diplome delivre, cualificacion obtenida,
    titulo de la cualificacion obtenida, designacao da qualificacao atribuida,
        naam van de behaalde kwalificatie, nazwa uzyskanej kwalifikacji, uzyskane kwalifikacje, uzyskany tytul""",
    "subjects": """principal subjects occupational skills covered, principal subjects,
    principali tematiche competenze professionali possedute, principali tematiche competenza professionali acquisite,
    hauptfacher berufliche fahigkeiten, principales matieres competences professionnelles couvertes,
        principales materias o capacidades profesionales estudiadas,
        principais disciplinas competencias profissionais, glowne przedmioty umiejetnosci zawodowe""",
    "school": """name and type of organisation providing education and training,
    nome e tipo d organizzazione erogatrice dell istruzione e formazione,
    nome e tipo di istituto di istruzione o formazione, name und art der bildungs oder ausbildungseinrichtung,
        nom et type de l etablissement d enseignement ou de formation, nombre y tipo del centro de estudios,
        tipo de la organizacion que ha impartido la formacion, nome e tipo da organizacao de ensino ou formacao,
        naam en soort onderwijsinstelling, nazwa i rodzaj organizacji ksztalcacej""",
    "level": """level in national or international classification,
    livello nella classificazione nazionale o internazionale, nivel segundo a classificacao nacional ou internacional,
    nivel en la clasificacion nacional o internacional, niveau dans la classification nationale ou internationale""",
    "name": """first name s surname s, surname s first name s, name, full name, nome e cognome, nome cognome,
    cognome e nome, cognome i nome i, nome i cognome i, nachname vorname, nachname n vorname n, vorname n nachname n,
    nom prenom, nom s prenom s, nom prenom s, prenom s nom, nombre y apellidos, apellido s nombre s,
        nombre s apellido s, apelido s nome s proprio s, nome s proprio s apelido s, nome, naam, achternaam voornaam,
        imie i nazwisko, nazwisko i imie, imie imiona nazwisko""",
    "address": """address, addresses, address es, indirizzo, indirizzo i, adresse, adressen, adresse n, adresse s,
    direccion, direcciones, morada, morada s, endereco, adres, adres y""",
    "phone": """telephone, telephone s, telefono, telefono i, telefon, telefon e, telefono s, telefone, telefone s,
    telefoon, phone, mobile, mobil, cellulare, movil, telemovel, mobilny, gsm, tel, portable""",
    "email": """e mail, e mail s, email, correo electronico, correio electronico, correio eletronico, courriel,
    correo s electronico s, e mailadres, poczta elektroniczna""",
    "mother": """mother tongue, mother tongue s, madrelingua, madrelingua e, muttersprache, muttersprache n,
    langue maternelle, langue s maternelle s, idioma materno, idioma s materno s, lengua materna, lengua s materna s,
    lingua materna, moedertaal, jezyk ojczysty""",
    "other": """other language, other language s, altra lingua, altra e lingua e, altre lingue, sonstige sprache n,
    weitere sprache n, weitere sprachen, autre langue, autre s langue s, otro idioma, otro s idioma s, otra lengua,
    otras lenguas, outra lingua, outra s lingua s, outras linguas, andere taal, andere talen, inny jezyk, inne jezyki,
    jezyki obce""",
    "computer": """computer skills and competences, computer skills, digital skills, technical skills and competences,
    capacita e competenze informatiche, capacita e competenze tecniche, competenze informatiche, competenze digitali,
    competenze professionali, ikt kenntnisse und kompetenzen, technische fahigkeiten und kompetenzen,
        aptitudes et competences informatiques, aptitudes et competences techniques,
        capacidades y competencias informaticas, competencias informaticas, aptidoes e competencias informaticas,
        aptidoes e competencias tecnicas, social skills and competences, organisational skills and competences,
        capacita e competenze sociali,
        capacita e competenze organizzative, umiejetnosci i kompetencje komputerowe, informaticavaardigheden,
        job related skills, communication skills, organisational managerial skills, competenze comunicative,
        competenze organizzative e gestionali""",
}
_ENTRY = ("dates", "title", "duties", "employer", "sector", "degree", "subjects", "school", "level")
_LANGUAGE = ("mother", "other")


@cache
def _known() -> dict[str, str]:
    return {" ".join(label.split()): kind for kind, labels in _LABELS.items() for label in labels.split(",")}


@cache
def _beginnings() -> frozenset[str]:
    """Every way a label may begin, word by word: labels break over lines."""
    return frozenset(" ".join(label.split()[:n]) for label in _known() for n in range(1, len(label.split()) + 1))


def is_form_label(text: str) -> bool:
    return plain(text) in _known()


def untabled(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a form turned into those of a resume; all others as they are."""
    labels = sum(_known().get(plain(line.texts[0])) in _ENTRY for line in lines if len(line.cells) > 1)
    return list(_Form(lines).read()) if labels >= 4 else list(lines)


class _Form:
    """Reads labels and values down the page; an entry is written out when the next one begins."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.label = ""
        self.heading = ""
        self.entry: dict[str, list[str]] = {}
        self.model = lines[0]

    def read(self) -> Iterator[Line]:
        for line in self.lines:
            left, values = line.texts[0], line.texts[1:]
            heads = len(line.cells) == 1 and section_of(left) is not None
            if self._continues(left) or (not heads and self._begins(left)):
                kind = self._kind()
                if kind in _ENTRY:
                    if kind == "dates" and values and self.entry.get("dates"):
                        yield from self._written()
                    self.entry.setdefault(kind, []).extend(values)
                else:
                    yield from self._written()
                    yield from self._headed(kind)
                    yield from (self._one(kind, value) for value in values)
            elif (
                self.label
                and not heads
                and len(line.cells) == 1
                and line.x0 > self.model.x0 + 30
                and self._kind() in (*_ENTRY, *_LANGUAGE)
            ):
                yield from self._more(line)
            else:
                yield from self._written()
                self.label = ""
                yield line
        yield from self._written()

    def _begins(self, left: str) -> bool:
        if plain(left) in _beginnings() and any(
            label == plain(left) or len(plain(left).split()) > 1 for label in _known()
        ):
            self.label = plain(left)
            return True
        return False

    def _continues(self, left: str) -> bool:
        longer = f"{self.label} {plain(left)}"
        if self.label and longer in _beginnings() and plain(left) not in _known():
            self.label = longer
            return True
        return False

    def _kind(self) -> str:
        known = _known()
        return known.get(self.label) or next(
            (kind for label, kind in known.items() if label.startswith(self.label)), ""
        )

    def _more(self, line: Line) -> Iterator[Line]:
        kind = self._kind()
        if kind in _ENTRY:
            self.entry.setdefault(kind, []).append(line.text)
        else:
            yield self._one(kind, line.text)

    def _headed(self, kind: str) -> Iterator[Line]:
        """A heading of its own where a form only has labels."""
        heading = {"mother": "Languages", "other": "Languages", "computer": "Skills"}.get(kind, "")
        if heading and heading != self.heading:
            yield replace(self._line(heading, bold=True), heading=True, gap=2.5)
        self.heading = heading

    def _one(self, kind: str, value: str) -> Line:
        """A value that is no part of an entry, with what kind it is said before it where that is not plain."""
        said = {"name": "Name: ", "mother": "Mother tongue: "}.get(kind, "")
        return self._line(said + value)

    def _line(self, text: str, *, bold: bool = False, bullet: bool = False) -> Line:
        size = self.model.size
        return Line(cells=((Run(text, size, bold, False),),), starts=(0.0,), gap=1.2, page=0, bullet=bullet, whole=True)

    def _written(self) -> Iterator[Line]:
        """The entry read so far, dates and names first."""
        entry, self.entry = self.entry, {}
        if not entry:
            return
        dates, title = " ".join(entry.get("dates", ())), " ".join(entry.get("title", entry.get("degree", ())))
        yield replace(self._line(dates), gap=2.5) if dates else self._line(title, bold=True)
        if dates and title:
            yield self._line(title, bold=True)
        whom = " ".join(entry.get("employer", entry.get("school", ())))
        if whom:
            yield self._line(whom)
        for kind in ("duties", "subjects", "sector", "level"):
            yield from (self._line(each, bullet=True) for each in entry.get(kind, ()))
