"""Words that name a person at work, and the title in a sentence that says whom an employer looks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from threedoors.text import folded

_ROLES = frozenset(
    """
    accountant actuary adjuster admin administrator advisor adviser advocate agent aide ambassador analyst
    animator apprentice apprenticeship architect archivist artist assembler assessor assistant associate attendant
    attorney auditor baker banker barista bartender beheerder bibliothekar biller bookkeeper broker buyer captain
    caregiver caretaker carer carpenter cashier ceo cfo chair chef chief cio ciso clerk clinician cmo coach coder
    comptable concierge conductor consultant controller cook coo coordinator copywriter counsel counselor counsellor
    courier crew cto curator custodian dba dean dentist designer developer devops dietitian director dispatcher doctor
    driver editor educator electrician engineer estimator evangelist examiner executive farmer fellow fellowship fitter
    foreman founder gardener generalist geologist graduate guard guide hairdresser handyman head host hostess
    housekeeper hygienist illustrator inspector installer instructor intern internship interpreter investigator
    janitor journalist keeper labourer laborer lawyer lead leader lecturer liaison librarian lifeguard loader lpn
    machinist maintainer manager marketer master mason mechanic medewerker merchandiser midwife modeler musician nanny
    negotiator nurse nutritionist officer operator optician organizer organiser owner packer painter paralegal
    paramedic partner pathologist pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot
    planner plumber porter postdoc practitioner preparer president principal processor producer professor programmer
    promoter psychiatrist psychologist ranger realtor receptionist recruiter registrar rep reporter representative
    researcher rn roofer salesperson scheduler scientist scrum secretary seller server sitter solicitor
    sommelier sourcer specialist sre steward stewardess stocker strategist stylist superintendent superuser supervisor
    surgeon surveyor teacher teamlead technician technologist teller tester therapist trader trainee trainer
    translator tutor underwriter usher vet veterinarian volunteer vp waiter waitress warden welder worker writer
    adviseur analista alternant alternante arzt arztin asistente asistent assistante auszubildende auszubildender
    azubi beraterin chargee charge chef cheffe conductor conseiller conseillere coordinador coordinadora coordenador
    desarrollador desarrolladora desenvolvedor desenvolvedora developpeur developpeuse directeur directrice
    docente educador educatrice encargada encargado enfermera enfermero enfermeiro enfermeira engenheira engenheiro
    erzieher erzieherin estagiario fachkraft formateur gerente gestionnaire impiegata impiegato infirmier infirmiere
    ingenieur ingenieure ingeniera ingeniero kraft konsult konsulent kaufleute koch kochin manutentore praktikant
    praktikantin praktikum professeur redacteur referent referentin responsabile responsable stagiaire student
    sviluppatore sviluppatrice technicien technicienne tecnica tecnico vendedor vendedora vendeur vendeuse
    verpleegkundige werkstudent werkstudentin ausbildung analytiker utvecklare ingenjor rådgiver selger lege
    cameriere cameriera cuoco cuoca commesso commessa addetto addetta operaio infermiera infermiere autista contabile
    impiegato magazziniere venditore venditrice kock undersköterska underskoterska butikssaljare chauffor snickare
    elektriker sykepleier sygeplejerske kjokkensjef selger butiksassistent pedagog barnskotare lagerarbetare
    vendedores kelnerka magazynier kierowca ksiegowa ksiegowy pielegniarka sprzedawczyni recepcionista cozinheiro
    cozinheira garcom motorista
    directora jefe jefa geschaftsfuhrer geschaftsfuhrerin vorstand hrbp cpo cro cdo evp svp vd rektor rektorin
    ekonom larare sjukskoterska lakare saljare inkopare projektledare chefen ledare diretor diretora presidente
    programista specjalista kierownik kelner kucharz sprzedawca
    """.split()
)
_ENDINGS = (
    "leiter;leitung;berater;entwickler;ingenieur;kaufmann;kauffrau;verkaufer;fahrer;pfleger;pflegerin;techniker;"
    "mechaniker;meister;mitarbeiter;sachbearbeiter;assistenz;assistent;lehrer;lehrkraft;helfer;betreuer;verwalter;"
    "disponent;buchhalter;architekt;gestalter;redakteur;fachkraft;therapeut;schwester;monteur;elektroniker;"
    "kassierer;monteur;medewerker;adviseur;ontwikkelaar;analist;engineer;developer;manager;specialist;"
    "utvecklare;ologist"
).split(";")
_INNER = re.compile(r"[/&\-:*()·.]+")

_TRIGGER = re.compile(
    r"\b(?i:look(?:ing)? for|hiring(?! manager| team| process)|to hire|needs? (?=an?\b)|seek(?:ing|s)?"
    r"|recruiting|searching for"
    r"|in search of"
    r"|wanted:?|invites? applications for|opening for|vacancy for|(?:position|role|post) of|suchen(?: wir)?|sucht"
    r"|recherch\w+|recrut\w+|poste d[e']|buscamos|busca|puesto de|cerchiamo|cerca|zoeken(?: wij)?|zoekt|op zoek naar"
    r"|(?:rol|functie) van|söker|søger|szukamy)\b"
)
# "As a Nurse, you": only with a capital letter, and only titles written in capitals.
_AS = re.compile(r"(?:(?<=[.!?]\s)|^)(?:As (?:an?|our|the)|Als|En tant qu[e']|Como)\s", re.MULTILINE)
_STOP = re.compile(r"[.;:!?\n]|\s[–—-]\s")
_WINDOW = 110
_MOST_WORDS = 12
_JOINING = frozenset("of for and & / de du des für von".split())
_SKIPPED = frozenset(
    """
    a an the our one two another new next talented skilled experienced motivated highly qualified dynamic passionate
    enthusiastic dedicated creative driven self-motivated detail-oriented organized organised reliable friendly strong
    exceptional outstanding great ambitious strategic hands-on results-driven proactive curious versatile energetic
    compassionate caring hard-working hardworking bright full-time part-time temporary permanent first fantastic
    brilliant structured solution-oriented fulltime parttime to hire an your this that these those their who with in
    at on by from as is are we you and or be und oder mit eine einen einer ein zum zur ab sofort dich sie uns engagierte
    engagierten engagierter motivierte motivierten erfahrene erfahrenen erfahrener un une el la los las uno una een
    de het
    le les des du son sa notre nos
    """.split()
)


def names_role(word: str) -> bool:
    """Whether a word names a person at work; of a compound ("DevOps-Engineer/in") any part may."""
    for part in _INNER.split(folded(word).strip(",;\"'“”")):
        for form in (part, part.removesuffix("s"), part.removesuffix("in"), part.removesuffix("innen")):
            if form in _ROLES or (len(form) > 6 and form.endswith(tuple(_ENDINGS))):
                return True
    return False


def has_role(text: str) -> bool:
    return any(names_role(word) for word in text.split())


def wanted_in(text: str) -> Iterator[str]:
    """The titles a text says somebody is looked for as, most plainly written first: capitals before small letters."""
    sought = list(_windows(text, _TRIGGER))
    for capital, windows in ((True, [*sought, *_windows(text, _AS)]), (False, sought)):
        yield from (title for words in windows if (title := _around_role(words, capital=capital)))


def _windows(text: str, trigger: re.Pattern[str]) -> Iterator[list[str]]:
    """The words behind each trigger, as far as the sentence goes."""
    for match in trigger.finditer(text):
        yield _STOP.split(text[match.end() : match.end() + _WINDOW])[0].split()[:_MOST_WORDS]


def _around_role(words: Sequence[str], *, capital: bool) -> str:
    """The run of words about the first that names a role; "" when there is none of this writing."""
    at = next((n for n, word in enumerate(words) if names_role(word) and word[0].isupper() == capital), None)
    if at is None or (not capital and folded(words[at]).endswith("s")):
        return ""
    first = at
    while first > 0 and _belongs(words[first - 1], capital=capital, since=at - first):
        first -= 1
    last = at
    while capital and last + 1 < len(words) and not words[last].endswith(",") and _goes_on(words, last + 1):
        last += 1
    return " ".join(words[first : last + 1]).strip(" ,&/-")


def _belongs(word: str, *, capital: bool, since: int) -> bool:
    if word.endswith(",") or folded(word) in _SKIPPED:
        return False
    if capital:
        return word[0].isupper() or word in ("&", "/") or (since == 0 and word.isalpha())  # "an analytics Engineer"
    return word[0].islower() and since < 2


def _goes_on(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word[0].isupper() or word[0].isdigit():
        return True
    return word in _JOINING and at + 1 < len(words) and words[at + 1][0].isupper() and names_role(words[at + 1])
