"""How the sections of a resume are headed, in English, German, French, Spanish, Portuguese, Italian, Dutch and Polish.

Whole headings, a comma between two; read without case, accents and punctuation.
"""

from __future__ import annotations

from enum import Enum


class Section(Enum):
    """What a part of a resume tells."""

    CONTACT = "contact"
    SUMMARY = "summary"
    WORK = "work"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATES = "certificates"
    PROJECTS = "projects"
    VOLUNTEER = "volunteer"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


HEADINGS: dict[Section, str] = {
    Section.CONTACT: """
        contact, contacts, contact me, contact details, contact information, contact info, personal information, personal details, personal data,
        personal info, personal, details, get in touch, address, basic information, reach me, find me online, links, social, online, web, connect,
        kontakt, kontaktdaten, kontaktinformationen, personliche daten, personliche angaben, angaben zur person, zur person, personalien, anschrift, adresse,
        coordonnees, me contacter, contactez moi, informations personnelles, donnees personnelles, etat civil, informations de contact, infos personnelles,
        contacto, contactar, datos personales, datos de contacto, informacion personal, informacion de contacto, datos, enlaces,
        contato, contactos, dados pessoais, informacao pessoal, informacoes pessoais, informacoes de contato, informacoes de contacto, dados de contacto,
        contatti, contatto, dati personali, informazioni personali, informazioni di contatto, recapiti, dati anagrafici,
        contactgegevens, contactinformatie, persoonlijke gegevens, persoonlijke informatie, persoonsgegevens, persoonlijk, personalia, gegevens,
        dane osobowe, dane kontaktowe, dane, informacje osobiste, informacje kontaktowe, kontakty, personal profile data""",
    Section.SUMMARY: """
        summary, professional summary, executive summary, career summary, summary of qualifications, qualifications summary, profile summary, resume summary,
        profile, professional profile, personal profile, career profile, about, about me, objective, career objective, professional objective, personal statement,
        statement, bio, biography, introduction, who i am, overview, career overview, professional overview, headline, highlights of qualifications,
        professional statement, job objective, employment objective, resume objective, at a glance, my story, intro, hello, career highlights, value proposition,
        profil, kurzprofil, uber mich, ueber mich, zusammenfassung, profil und ziele, beruflicher hintergrund, personliches profil, ziele, berufsziel,
        berufliches profil, karriereziel, kurzvorstellung, personlichkeit, qualifikationsprofil, meine person, wer ich bin, kurzbiografie, einleitung,
        a propos, a propos de moi, resume, profil professionnel, presentation, objectif, objectif professionnel, qui suis je, synthese, accroche, sommaire, mon profil,
        resume professionnel, projet professionnel, objectifs,
        perfil, perfil profesional, sobre mi, acerca de mi, extracto, objetivo, objetivo profesional, resumen, resumen profesional, presentacion, perfil personal,
        quien soy, mi perfil, objetivos,
        perfil profissional, sobre mim, sobre, resumo, resumo profissional, apresentacao, objetivo profissional, sumario, perfil pessoal, quem sou, quem sou eu, objectivo,
        profilo, profilo professionale, chi sono, su di me, sintesi, presentazione, obiettivo, obiettivo professionale, riepilogo, profilo personale, obiettivi,
        sommario, descrizione,
        profiel, over mij, persoonlijk profiel, samenvatting, wie ben ik, profielschets, persoonlijk profielschets, over, doelstelling, doel, mijn profiel, intro,
        o mnie, podsumowanie, podsumowanie zawodowe, profil zawodowy, cel zawodowy, krotko o mnie, podsumowanie kariery, streszczenie, cel""",
    Section.WORK: """
        experience, work experience, professional experience, employment, employment history, work history, career history, relevant experience,
        professional background, career, work, job history, industry experience, relevant work experience, experiences, work experiences, professional experiences,
        professional history, teaching experience, clinical experience, research experience, other experience, additional experience, previous experience,
        prior experience, internship experience, internships, internship, military service, military experience, field experience, career experience,
        related experience, leadership experience, employment experience, positions, positions held, appointments, academic appointments, professional appointments,
        where ive worked, selected experience, freelance experience, earlier experience, other work experience, current position, current role, engagements,
        consulting experience, technical experience, earlier career, employment record, nursing experience, management experience, legal experience, sales experience,
        berufserfahrung, beruflicher werdegang, berufliche erfahrung, berufliche erfahrungen, berufspraxis, werdegang, berufliche laufbahn, arbeitserfahrung,
        praktische erfahrung, praktische erfahrungen, praktika, berufliche stationen, berufstatigkeit, berufliche tatigkeit, berufliche tatigkeiten, erfahrung,
        erfahrungen, berufserfahrungen, praxiserfahrung, praktikum, beruf, berufsleben, nebentatigkeiten, nebentatigkeit, tatigkeiten, stationen, arbeitsleben,
        berufsweg, anstellungen, werkstudententatigkeit, nebenjobs, berufliches, karriere, laufbahn, praktische tatigkeiten,
        experience professionnelle, experiences professionnelles, parcours professionnel, experiences, emplois, carriere, parcours, historique professionnel,
        experiences de travail, stages, stages et emplois, experience de travail, emploi, mes experiences, antecedents professionnels, experiences pro,
        experiencia, experiencia laboral, experiencia profesional, trayectoria profesional, trayectoria laboral, historial laboral, empleo, experiencias,
        experiencias laborales, experiencias profesionales, trayectoria, practicas, vida laboral, historial profesional, carrera profesional,
        experiencia profissional, experiencias profissionais, percurso profissional, historico profissional, carreira, trajetoria profissional, estagios,
        percurso, atuacao profissional, atividade profissional, trajetoria, experiencia de trabalho, vida profissional,
        esperienza, esperienze, esperienza professionale, esperienze professionali, esperienza lavorativa, esperienze lavorative, carriera, percorso professionale,
        percorso lavorativo, tirocini, stage, lavoro, esperienze di lavoro, esperienza di lavoro, attivita lavorativa, storia lavorativa,
        werkervaring, ervaring, loopbaan, professionele ervaring, relevante werkervaring, carriere, arbeidsverleden, beroepservaring, werkgeschiedenis, werkverleden,
        stages, stage, bijbanen, relevante ervaring, werkervaringen, overige werkervaring, praktijkervaring,
        doswiadczenie, doswiadczenie zawodowe, przebieg kariery, przebieg pracy zawodowej, historia zatrudnienia, kariera, kariera zawodowa, praca, staze, praktyki,
        przebieg kariery zawodowej, doswiadczenia zawodowe, zatrudnienie, praktyki i staze, praca zawodowa""",
    Section.EDUCATION: """
        education, academic background, educational background, academic qualifications, education and training, academic history, studies, academics,
        educational qualifications, academic profile, academic record, schooling, academic education, formal education, degrees, qualifications, university,
        academic credentials, education history, educational history, academic details, education details, my education, academic experience, educational details, scholastics,
        educational qualification, academic qualification, education qualifications, relevant coursework, coursework, courses of study,
        ausbildung, bildung, bildungsweg, schulbildung, studium, akademischer werdegang, schulischer werdegang, hochschulbildung, schule und studium, akademische ausbildung,
        aus und weiterbildung, ausbildung und studium, bildungsgang, schulische ausbildung, studium und ausbildung, berufsausbildung, schulausbildung, ausbildungen,
        schule, hochschule, universitare ausbildung, schulischer und akademischer werdegang, akademische bildung, hochschulstudium, abschlusse, bildungswerdegang,
        formation, formations, etudes, education, parcours academique, diplomes, formation academique, diplomes et formations, formations et diplomes, scolarite,
        parcours scolaire, cursus, formation initiale, cursus scolaire, parcours universitaire, cursus universitaire, mes formations, cursus academique, parcours de formation,
        formacion, formacion academica, educacion, estudios, estudios realizados, datos academicos, formacion y estudios, titulacion, formacion reglada, historial academico,
        trayectoria academica, preparacion academica, escolaridad, informacion academica, educacion y formacion, estudios academicos,
        formacao, formacao academica, educacao, escolaridade, habilitacoes literarias, habilitacoes academicas, habilitacoes, percurso academico, educacao e formacao,
        formacao escolar, estudos, percurso escolar, formacao educacional, historico escolar,
        istruzione, istruzione e formazione, formazione, studi, titoli di studio, percorso di studi, formazione accademica, educazione, percorso formativo,
        titolo di studio, formazione scolastica, istruzione formazione, percorso accademico, carriera accademica, educazione e formazione, percorso scolastico, formazione e istruzione,
        opleiding, opleidingen, onderwijs, studie, studies, opleiding en training, scholing, vooropleiding, academische achtergrond, gevolgde opleidingen, educatie,
        wyksztalcenie, edukacja, studia, przebieg edukacji, nauka, wyksztalcenie i szkolenia, sciezka edukacyjna""",
    Section.SKILLS: """
        skills, technical skills, core competencies, key skills, competencies, expertise, areas of expertise, professional skills, core skills, skill set, skillset,
        tech stack, technologies, tools, strengths, soft skills, hard skills, computer skills, it skills, skills summary, technical proficiencies, proficiencies,
        technical expertise, capabilities, core strengths, key competencies, top skills, skills and abilities, abilities, personal skills, digital skills, specialties,
        specialities, software, tools and technologies, technical summary, key strengths, technical competencies, programming languages, programming, programming skills,
        software skills, key qualifications, core qualifications, relevant skills, other skills, additional skills, skills and expertise, technical background, knowledge,
        transferable skills, interpersonal skills, management skills, technical knowledge, skills overview, areas of strength, computer proficiency, computer literacy,
        technology, technical skill set, technologies and tools, skills highlights, skill highlights, highlights, my skills, skills and tools, technical, toolbox, qualifications and skills,
        personal skills and competences, skills and competences, communication skills, languages and technologies, competences, practical skills, clinical skills, core technologies,
        technical toolbox, technical profile, technical competence, areas of knowledge, methods, methods and tools, core expertise, functional skills, applications, computer knowledge,
        kenntnisse, fahigkeiten, kompetenzen, edv kenntnisse, it kenntnisse, fachkenntnisse, fahigkeiten und kenntnisse, kenntnisse und fahigkeiten, kernkompetenzen,
        besondere kenntnisse, qualifikationen, starken, technische kenntnisse, fachliche kompetenzen, software kenntnisse, computerkenntnisse, skills und tools,
        weitere kenntnisse, zusatzqualifikationen, soziale kompetenzen, personliche starken, sonstige kenntnisse, top kenntnisse, fertigkeiten, edv, programmierkenntnisse,
        fachkompetenzen, schlusselkompetenzen, technologien, softwarekenntnisse, fachwissen, fachliche kenntnisse, it skills, personliche fahigkeiten, expertise, know how,
        programmiersprachen, methodenkompetenz, weitere qualifikationen, weitere fahigkeiten, digitale kompetenzen, technische fahigkeiten, werkzeuge, kenntnisse und kompetenzen,
        competences, savoir faire, competences techniques, competences cles, competences professionnelles, atouts, savoir etre, informatique, principales competences,
        aptitudes, connaissances, competences informatiques, outils, logiciels, qualites, domaines de competences, savoirs, expertises, domaines d expertise, competences personnelles,
        technologies, langages, environnement technique, competences numeriques, connaissances informatiques, mes competences, points forts, qualifications, hard skills, outils informatiques,
        habilidades, competencias, aptitudes, conocimientos, aptitudes principales, habilidades tecnicas, conocimientos informaticos, informatica, destrezas, capacidades,
        competencias profesionales, competencias tecnicas, competencias clave, conocimientos tecnicos, fortalezas, herramientas, habilidades profesionales, habilidades y competencias,
        tecnologias, otros conocimientos, competencias digitales, software y herramientas, programas, habilidades blandas, habilidades personales, competencias personales, habilidades clave,
        competencias, aptidoes, aptidoes e competencias pessoais, principais competencias, conhecimentos, competencias tecnicas, habilidades e competencias,
        competencias pessoais, competencias profissionais, conhecimentos tecnicos, competencias informaticas, qualificacoes, ferramentas, competencias digitais, capacidades,
        competencias chave, habilidades tecnicas, pontos fortes, conhecimentos informaticos, aptidoes e competencias, aptidoes profissionais,
        competenze, capacita, capacita e competenze, competenze tecniche, competenze informatiche, abilita, competenze professionali, competenze principali,
        capacita e competenze personali, conoscenze informatiche, competenze digitali, conoscenze, capacita e competenze tecniche, punti di forza, strumenti, competenze chiave,
        competenze personali, abilita e competenze, conoscenze tecniche, competenze trasversali, skill, tecnologie, capacita personali, competenze comunicative, competenze relazionali,
        vaardigheden, competenties, kennis, topvaardigheden, technische vaardigheden, kerncompetenties, computervaardigheden, kennis en vaardigheden, vaardigheden en competenties,
        software, expertise, digitale vaardigheden, sterke punten, kwaliteiten, ict vaardigheden, eigenschappen, persoonlijke eigenschappen, computerkennis, specialisaties, persoonlijke vaardigheden,
        vaardigheden en kennis, overige vaardigheden, it kennis, competenties en vaardigheden, kernkwaliteiten, tools,
        umiejetnosci, kompetencje, umiejetnosci techniczne, kluczowe umiejetnosci, najwazniejsze umiejetnosci, kompetencje zawodowe, znajomosc programow, technologie,
        umiejetnosci zawodowe, umiejetnosci miekkie, kluczowe kompetencje, dodatkowe umiejetnosci, umiejetnosci i kompetencje, obsluga komputera, mocne strony, narzedzia, kwalifikacje,
        umiejetnosci twarde, umiejetnosci osobiste, wiedza i umiejetnosci, znane technologie, umiejetnosci komputerowe""",
    Section.LANGUAGES: """
        languages, language skills, language, language proficiency, foreign languages, languages spoken, spoken languages, language competencies, languages known, linguistic skills,
        human languages, natural languages,
        sprachen, sprachkenntnisse, sprache, fremdsprachen, sprachliche kenntnisse, fremdsprachenkenntnisse, sprachfahigkeiten, sprachkompetenzen,
        langues, langue, competences linguistiques, connaissances linguistiques, langues etrangeres, langues parlees, langues vivantes, aptitudes linguistiques,
        idiomas, lenguas, lenguajes, competencias linguisticas, idioma, conocimiento de idiomas,
        linguas, idiomas, lingua, competencias linguisticas, conhecimentos linguisticos, conhecimento de linguas,
        lingue, conoscenze linguistiche, competenze linguistiche, lingue straniere, lingue conosciute, lingua, conoscenza delle lingue, conoscenza lingue,
        talen, talenkennis, taalvaardigheden, taal, taalkennis, vreemde talen, taalvaardigheid, taalbeheersing, talen kennis,
        jezyki, znajomosc jezykow, jezyki obce, znajomosc jezykow obcych, jezyk, umiejetnosci jezykowe, kompetencje jezykowe""",
    Section.CERTIFICATES: """
        certifications, certification, certificates, certificate, licenses and certifications, licences and certifications, certifications and licenses, licenses, licences, courses,
        training, trainings, professional development, certifications and training, training and certifications, courses and certifications, credentials, accreditations,
        professional certifications, continuing education, workshops, professional training, online courses, additional training, certificates and courses, licensure,
        training and development, license, licensure and certifications, seminars, professional qualifications, certificates and licenses, licenses and certificates, courses and training,
        training and courses, training courses, additional courses, certified training, certs, moocs, courses and certificates, professional credentials, professional licenses, licenses certifications,
        zertifikate, zertifizierungen, weiterbildungen, weiterbildung, fortbildungen, fortbildung, lehrgange, kurse, zertifikate und weiterbildungen, scheine, seminare,
        zusatzqualifikation, weiterbildungen und zertifikate, fort und weiterbildung, bescheinigungen und zertifikate, schulungen, lizenzen und zertifikate, fuhrerscheine, zertifikat,
        weiterbildung und zertifikate, fort und weiterbildungen, lizenzen, weiterbildungen und kurse, zertifizierung, kurse und zertifikate, berufliche weiterbildung, weiterbildung zertifikate,
        certifications, certificats, formations complementaires, certification, formations continues, formation continue, habilitations, permis, stages et formations, licences et certifications,
        permis et certifications, certificat, formation complementaire, attestations, brevets, autres formations, certifications et formations, certificats et formations, permis et habilitations,
        certificaciones, certificados, cursos, cursos y certificados, cursos y certificaciones, formacion complementaria, cursos y talleres, diplomados, licencias, seminarios, otros cursos,
        cursos realizados, licencias y certificaciones, certificaciones y cursos, formacion adicional, talleres, certificacion, capacitaciones, cursos complementarios, cursos y seminarios,
        formacion no reglada, otros estudios, certificados y cursos, capacitacion, carnets,
        certificacoes, certificados, cursos complementares, formacao complementar, formacao profissional, licencas, cursos e certificacoes, formacoes, cursos adicionais, outras formacoes,
        licencas e certificados, certificacao, cursos livres, cursos extracurriculares, formacao continua, cursos e formacoes, cursos e certificados, workshops e cursos,
        certificazioni, certificati, corsi, corsi e certificazioni, corsi di formazione, attestati, patenti, patente di guida, certificazione, abilitazioni, formazione continua, corsi e attestati,
        licenze e certificazioni, certificazioni e corsi, altri corsi, formazione complementare, corsi di aggiornamento, corsi e seminari, patentini,
        certificaten, cursussen, certificeringen, trainingen, cursussen en trainingen, diploma s en certificaten, bijscholing, licenties, certificaten en cursussen, cursus, cursussen en certificaten,
        trainingen en cursussen, opleidingen en cursussen, bijscholingen, rijbewijs, diplomas en certificaten, certificering, trainingen en certificaten, nascholing, aanvullende opleidingen,
        certyfikaty, kursy, kursy i szkolenia, szkolenia, certyfikaty i kursy, uprawnienia, szkolenia i certyfikaty, kursy i certyfikaty, szkolenia i kursy, licencje i certyfikaty, ukonczone kursy,
        dodatkowe kwalifikacje, uprawnienia i certyfikaty, certyfikaty i szkolenia, kursy szkolenia i certyfikaty, certyfikaty i uprawnienia, prawo jazdy""",
    Section.PROJECTS: """
        projects, personal projects, selected projects, side projects, academic projects, key projects, project experience, notable projects, portfolio, open source, relevant projects,
        project, project work, project highlights, recent projects, university projects, research projects, technical projects, professional projects, course projects, open source projects,
        open source contributions, independent projects, school projects, major projects, project history, creative projects, featured projects, selected work, apps,
        projekte, projekterfahrung, ausgewahlte projekte, projektarbeit, private projekte, eigene projekte, projektliste, referenzprojekte, projekt,
        projets, projets personnels, projets academiques, realisations, projet, projets professionnels, projets realises, projets universitaires, projets scolaires,
        proyectos, proyectos personales, portafolio, proyectos destacados, proyecto, proyectos academicos, projetos, projetos pessoais, projetos academicos, portfolio de projetos,
        progetti, progetti personali, progetto, progetti accademici, projecten, projekty, wybrane projekty, projekty wlasne, persoonlijke projecten, projectervaring""",
    Section.VOLUNTEER: """
        volunteering, volunteer experience, volunteer work, volunteer, community involvement, community service, leadership, extracurricular activities, activities, leadership and activities,
        volunteer activities, community engagement, civic engagement, extracurriculars, extra curricular activities, extracurricular, community, volunteering experience, social engagement, outreach,
        campus involvement, student involvement, leadership and service, service, involvement, community outreach, organizations and activities, positions of responsibility, voluntary work,
        leadership and volunteering, voluntary experience, charity, leadership activities, leadership and involvement, volunteer and community, activities and leadership,
        ehrenamt, ehrenamtliches engagement, engagement, freiwilligenarbeit, soziales engagement, ehrenamtliche tatigkeit, ehrenamtliche tatigkeiten, ausserschulisches engagement, freiwilliges engagement,
        benevolat, vie associative, activites associatives, activites extra professionnelles, engagements, engagement associatif, experience benevole, activites benevoles, experiences associatives,
        voluntariado, trabajo voluntario, experiencia de voluntariado, actividades, actividades extracurriculares, trabalho voluntario, atividades extracurriculares, voluntariados, actividades complementarias,
        experiencia voluntaria, volontariato, attivita di volontariato, esperienze di volontariato, attivita extracurriculari, vrijwilligerswerk, vrijwilligersActiviteiten, bestuurservaring,
        nevenactiviteiten, nevenfuncties, wolontariat, dzialalnosc spoleczna, aktywnosc spoleczna, dzialalnosc dodatkowa, dodatkowa aktywnosc, extracurriculaire activiteiten""",
    Section.AWARDS: """
        awards, honors, honours, honors and awards, awards and honors, achievements, accomplishments, awards and achievements, recognition, scholarships, key achievements, fellowships,
        honors awards, scholarships and awards, awards and recognition, academic achievements, achievements and awards, grants, prizes, awards and scholarships, notable achievements, distinctions,
        academic honors, honours and awards, major achievements, professional achievements, awards and grants, awards and accomplishments, grants and awards, honors and achievements, key accomplishments,
        selected achievements, fellowships and awards, awards and fellowships, academic awards, most proud of, a day of my life,
        auszeichnungen, preise, stipendien, preise und auszeichnungen, erfolge, auszeichnungen und stipendien, auszeichnungen und preise, ehrungen, stipendien und auszeichnungen,
        distinctions, prix, recompenses, prix et distinctions, bourses, prix et bourses, honneurs, premios, reconocimientos, logros, premios y reconocimientos, becas, premios y logros,
        distinciones, premios e distincoes, distincoes, bolsas, conquistas, reconhecimentos, premi, riconoscimenti, premi e riconoscimenti, borse di studio, onorificenze,
        prijzen, onderscheidingen, prijzen en onderscheidingen, nagrody, osiagniecia, wyroznienia, nagrody i wyroznienia, sukcesy, stypendia, osiagniecia i nagrody""",
    Section.PUBLICATIONS: """
        publications, selected publications, papers, patents, presentations, conferences, publications and presentations, talks, research, research interests, conference presentations, writing,
        publications and patents, books, articles, journal articles, invited talks, talks and presentations, conference papers, presentations and publications, peer reviewed publications, preprints,
        journal publications, scientific publications, speaking, conferences and talks, public speaking, research publications, conference proceedings, press, patents and publications,
        publikationen, veroffentlichungen, vortrage, patente, konferenzen, ausgewahlte publikationen, publikationsliste, vortrage und publikationen, publications scientifiques, conferences et publications, brevets et publications,
        publicaciones, ponencias, congresos, publicacoes, comunicacoes, publicaciones y congresos, artigos publicados, pubblicazioni, convegni, conferenze, brevetti, publicaties, publikacje, wystapienia,
        presentaties, konferencje, patenty""",
    Section.INTERESTS: """
        interests, hobbies, hobbies and interests, interests and hobbies, personal interests, activities and interests, interests and activities, other interests, hobby, my interests, pastimes, passions,
        outside interests, leisure, free time, interests hobbies, personal interests and hobbies, extracurricular activities and interests, hobbies interests, likes, areas of interest, fun facts,
        interessen, interessen und hobbys, hobbys und interessen, freizeit, hobbys, personliche interessen, freizeitinteressen, freizeitaktivitaten, interessen hobbys, privates, hobbies und interessen, interessen und hobbies,
        centres d interet, loisirs, centres d interets, interets, passions, divers et loisirs, hobbies et centres d interet, activites et interets, loisirs et centres d interet, centre d interet, centre d interets,
        intereses, aficiones, pasatiempos, intereses personales, aficiones e intereses, intereses y aficiones, interesses, passatempos, hobbies e interesses, interesses pessoais, ocio, areas de interesse,
        interessi, hobby e interessi, interessi e hobby, interessi personali, passioni, tempo libero, hobby ed interessi, interesses en hobby s, hobby s, hobbys, interesses, hobbies en interesses, vrije tijd, hobby s en interesses,
        zainteresowania, hobby, zainteresowania i hobby, hobby i zainteresowania, pasje, moje zainteresowania""",
    Section.REFERENCES: """
        references, referees, reference, professional references, recommendations, testimonials, personal references, references upon request,
        referenzen, referenz, references professionnelles, referenze, referencias, referencias personales, referencias profesionales, referencias laborales, referencias pessoais, referencias profissionais,
        referenties, referentie, referencje, recommandations, recomendaciones, recomendacoes""",
    Section.OTHER: """
        additional information, other, miscellaneous, additional, other information, affiliations, memberships, professional affiliations, professional memberships, declaration, availability, visa status,
        memberships and affiliations, professional associations, nationality, legal, supporting information, organizations, professional organizations, associations, misc, clearance, security clearance,
        additional details, additional info, notes, teaching, service and outreach, professional service, mentoring, patents pending, disclaimer, consent, further information, annexes, attachments,
        sonstiges, weitere angaben, mitgliedschaften, zusatzliche informationen, weiteres, weitere informationen, verschiedenes, anlagen, mobilitat, verfugbarkeit, weitere erfahrungen, gesundheit,
        divers, informations complementaires, autres, autres informations, mobilite, renseignements complementaires, autre, informations supplementaires, annexes,
        otros, otros datos, informacion adicional, datos de interes, otros datos de interes, informacion complementaria, outros, informacoes adicionais, informacao adicional, outras informacoes, disponibilidad, anexos,
        disponibilidade, afiliacoes, otra informacion, datos adicionales,
        altro, ulteriori informazioni, informazioni aggiuntive, altre informazioni, varie, allegati, trattamento dei dati personali, dati, autorizzazione, overig, overige informatie, overige, lidmaatschappen, diversen, overige gegevens, bijlagen,
        inne, dodatkowe informacje, informacje dodatkowe, pozostale informacje, dodatkowe, zgoda, klauzula, rodo""",
}
DOCUMENT_TITLES = """
    curriculum vitae, resume, cv, lebenslauf, tabellarischer lebenslauf, curriculum, hoja de vida, europass curriculum vitae, europass, europass lebenslauf, zyciorys, curriculo, vita, vitae, curriculum vitae europeo,
    formato europeo per il curriculum vitae, r e s u m e, mon cv, mi cv, resume cv, bewerbung, my resume, curriculum vitæ, bewerbungsunterlagen, levensloop, personal resume, professional resume"""
