"""The words by which a heading that stands in no list gives itself away.

Patterns of folded words, a comma between two. The first telling word of a heading decides; of two that begin together,
the section listed first.
"""

from __future__ import annotations

from threedoors.importers.paper.heading_words import Section

GIVEAWAYS: dict[Section, str] = {
    Section.OTHER: r"""
        declaration, personal (?:details|data), personlich\w*, dati personali, dados pessoais, datos
        personales, ausserdem, sonstig\w*, away from, outside (?:of )?work, off duty""",
    Section.PUBLICATIONS: r"""
        publications?, papers, patents, publikation\w*, publicacion\w*, pubblicazioni, publicac\w+,
        publicaties, vortrage, conference\w*, research interests?""",
    Section.PROJECTS: r"""
        projects?, projekt\w*, projets?, proyectos?, progett[io], projetos?, projecten, prosjekter, portfolio""",
    Section.CERTIFICATES: r"""
        certif\w+, licen[cs]es?, licensure, zertifi\w+, weiterbildung\w*, fortbildung\w*, trainings?, kurse,
        cursos, corsi, courses?, cursussen, kursy, szkolen\w*, uprawnienia, attestat\w*, habilitations?,
        brevets?, formation continue, credentials, accreditations?, diplomados, bescheinigungen, lehrgange,
        seminare?, seminars, workshops, tickets, intyg, kurser""",
    Section.LANGUAGES: r"""
        languages?, \w*sprach\w*, langues?, linguistiques?, idiomas?, lenguas?, lingue, linguas, talen,
        jezyk\w*, sprak\w*, sprog\w*, tongues""",
    Section.AWARDS: r"""
        awards?, honou?rs, achievements?, scholarships?, fellowships?, accomplishments, auszeichnung\w*,
        preise, prix, premios, reconocimientos, premi, riconoscimenti, nagrody, logros, hackathons?,
        competitions?, distinctions?""",
    Section.VOLUNTEER: r"""
        volunteer\w*, extra ?curricular, leadership, community, activities, voluntary, ehrenamt\w*,
        benevol\w*, voluntari\w*, volontariato, vrijwillig\w*, wolontariat, ideell\w*, zivildienst,
        associati\w+""",
    Section.EDUCATION: r"""
        education\w*, academic (?:background|record|history|qualifications?|path), \w*ausbildung\w*, studium,
        studien\w*, schul\w*, formations?, formacion, formacao, istruzione, opleiding\w*, akademische\w*,
        akademisk\w*, scolaire, scolarite, etudes, diplomes?, diploma s, diplomas, diplome, estudios,
        escolaridade?, escolar, studi, titoli di studio, wyksztalcenie, edukac\w*, studia, degrees?,
        schooling, schools?, qualifications?, \w*bildung, utbildning\w*, uddannelse\w*, coursework""",
    Section.WORK: r"""
        experiences?, experienced, employment, employers?, career, positions?, internships?, appointments?,
        jobs?, roles, worked, working, work, professional (?:journey|path|life|history|background),
        \w*erfahrung\w*, beruf\w*, werdegang, laufbahn, tatigkeit\w*, stationen, arbeit\w*, praktik\w*,
        anstellung\w*, emplois?, postes?, stages?, carriere, parcours, experiencia\w*, laboral\w*, trabajos?,
        empleos?, trayectoria, profesional, historico profissional, trabalhos?, empregos?, estagios?,
        carreira, percurso, esperienz\w*, lavor\w*, incarichi, impieghi, carriera, percorso, tirocini,
        werkervaring, werk\w*, gewerkt, loopbaan, \w*ervaring, banen, functies, doswiadczen\w*,
        zatrudnieni\w*, prac\w*, kariera, kariery, staze, arbets\w*, erfarenhet\w*, anstallning\w*,
        erfaring\w*""",
    Section.SKILLS: r"""
        skills?, competenc\w+, competencies, expertise, proficienc\w+, technologies, techniques,
        \w*kenntniss\w*, \w*fahigkeit\w*, \w*kompetenz\w*, starken, fachwissen, competences?, savoir faire,
        atouts, forces, outils, logiciels, competencias, habilidades, conocimientos, herramientas, aptitudes,
        qualificacoes, conhecimentos, ferramentas, competenze, abilita, conoscenze, strumenti,
        \w*vaardigheden, competenties, kennis, sterke punten, umiejetnosci, kompetencje, potrafie, narzedzia,
        \w*kunskaper, kompetens\w*, what i (?:can )?do, i can do, toolkit, toolbox, tools, strengths, know
        how, software, technical, knowledge""",
    Section.SUMMARY: r"""
        summary, profile?, profil\w*, objective, objectif, objetivo, obiettivo, about, statement, who i am,
        why me, uber mich, zu mir, zur person, en bref, a propos, presentation, quien soy, sobre m[ie]m?,
        perfil, chi sono, su di me, profilo, wie ben ik, over mij, o mnie, om mig, om meg, motivation,
        introduction, resumen, resumo""",
    Section.INTERESTS: r"""
        interests?, hobb\w+, intereses, interessen?, interessi, interets?, loisirs, aficiones, vrije tijd,
        zainteresowan\w*, freizeit\w*, fritid\w*, intressen""",
    Section.REFERENCES: r"""
        references?, referees, referenz\w*, referenc\w*, referenti\w*, referenze, referenser""",
    Section.CONTACT: r"""
        contacts?, kontakt\w*, coordonnees, contacto, contatti, contato, reach me, get in touch,
        contactgegevens""",
}
