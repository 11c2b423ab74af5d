"""Invented people of many trades and eight languages: what each one's resume says, whatever its layout.

Their streets, firms and numbers are made up (phone numbers from ranges kept for fiction where there are any).
"""

from __future__ import annotations

from typing import NamedTuple


class Job(NamedTuple):
    title: str
    employer: str
    place: str
    start: str
    end: str
    """Year and month; "" while it lasts."""
    done: tuple[str, ...] = ()


class Study(NamedTuple):
    degree: str
    area: str
    school: str
    place: str
    start: str
    end: str


class Person(NamedTuple):
    key: str
    lang: str
    name: str
    label: str
    email: str
    phone: str
    place: str
    link: str
    summary: str
    work: tuple[Job, ...]
    education: tuple[Study, ...]
    skills: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]
    certificates: tuple[tuple[str, str], ...] = ()


PEOPLE = (
    Person(
        "dana", "en", "Dana Whitfield", "Registered Nurse", "dana.whitfield@example.com", "(303) 555-0142", "Denver, CO",
        "linkedin.com/in/danawhitfield",
        "Emergency nurse with nine years on night shifts. Calm at triage, and trusted to bring new colleagues up to speed.",
        (
            Job("Charge Nurse", "St. Brennan Medical Center", "Denver, CO", "2019-03", "", (
                "Lead a night team of 12 nurses across 34 beds",
                "Cut the median triage wait from 41 to 26 minutes by moving registration to the bedside",
                "Train every new hire in the stroke protocol")),
            Job("Staff Nurse", "Ridgeline Community Hospital", "Boulder, CO", "2015-08", "2019-02", (
                "Cared for up to six acute patients a shift",
                "Wrote the handover sheet that the whole floor still uses")),
        ),
        (Study("Bachelor of Science", "Nursing", "Front Range State University", "Fort Collins, CO", "2011-08", "2015-05"),),
        ("Triage", "Wound care", "Epic charting", "IV therapy", "Preceptorship"),
        (("English", "native"), ("Spanish", "conversational")),
        (("Advanced Cardiac Life Support", "2023"), ("Certified Emergency Nurse", "2021")),
    ),
    Person(
        "oskar", "de", "Oskar Lindemann", "Bauleiter", "oskar.lindemann@example.de", "+49 30 23125 018", "10115 Berlin",
        "www.lindemann-bau.example",
        "Bauleiter mit Schwerpunkt Hochbau. Ich halte Termine, weil ich früh mit allen Gewerken rede.",
        (
            Job("Bauleiter Hochbau", "Krahn & Söhne GmbH", "Berlin", "2018-04", "", (
                "Leitung von drei Wohnbauten mit zusammen 214 Wohnungen",
                "Nachträge um 18 % gesenkt durch wöchentliche Abstimmung mit den Gewerken")),
            Job("Polier", "Märkische Hochbau AG", "Potsdam", "2013-09", "2018-03", (
                "Führung einer Kolonne von 14 Leuten",
                "Einführung digitaler Tagesberichte auf vier Baustellen")),
            Job("Maurer", "Bauhütte Templin eG", "Templin", "2009-08", "2013-08", ("Rohbau von Ein- und Mehrfamilienhäusern",)),
        ),
        (Study("Meisterbrief", "Maurer- und Betonbauerhandwerk", "Handwerkskammer Potsdam", "Potsdam", "2011-09", "2013-06"),),
        ("Terminplanung", "VOB", "AVA-Software", "Kalkulation", "Arbeitssicherheit"),
        (("Deutsch", "Muttersprache"), ("Englisch", "B1"), ("Polnisch", "Grundkenntnisse")),
        (("Sicherheits- und Gesundheitsschutzkoordinator", "2017"),),
    ),
    Person(
        "claire", "fr", "Claire Montferrand", "Chargée de communication", "claire.montferrand@example.fr", "+33 1 99 00 45 12",
        "69003 Lyon", "linkedin.com/in/claire-montferrand",
        "Dix ans de communication dans le secteur culturel, de la billetterie aux relations avec la presse.",
        (
            Job("Responsable de la communication", "Théâtre des Deux Rives", "Lyon", "2020-09", "", (
                "Refonte de l'identité visuelle et du site, fréquentation en hausse de 22 %",
                "Encadrement d'une équipe de quatre personnes")),
            Job("Chargée de communication", "Agence Lumen SARL", "Grenoble", "2016-01", "2020-08", (
                "Campagnes pour douze musées de la région",
                "Rédaction de la lettre mensuelle, 30 000 abonnés")),
        ),
        (
            Study("Master", "Communication des organisations", "Université de Haute-Rive", "Lyon", "2013-09", "2015-06"),
            Study("Licence", "Lettres modernes", "Université de Clermont-Val", "Clermont-Ferrand", "2010-09", "2013-06"),
        ),
        ("Relations presse", "InDesign", "WordPress", "Rédaction", "Gestion de budget"),
        (("Français", "langue maternelle"), ("Anglais", "C1"), ("Italien", "B2")),
        (("Certificat Voltaire", "2019"),),
    ),
    Person(
        "lucia", "es", "Lucía Herrero Campos", "Jefa de cocina", "lucia.herrero@example.es", "+34 600 555 218", "Valencia, España",
        "luciacocina.example",
        "Cocinera formada en Valencia y San Sebastián. Me gustan las cartas cortas y los equipos que se quedan.",
        (
            Job("Jefa de cocina", "Restaurante La Barraca Azul", "Valencia", "2021-05", "", (
                "Dirección de una brigada de once personas",
                "Reducción del desperdicio en un 35 % en dos temporadas")),
            Job("Segunda de cocina", "Hotel Miramar del Cabo S.A.", "San Sebastián", "2017-02", "2021-04", (
                "Banquetes de hasta 280 cubiertos",
                "Formación de ayudantes y control de alérgenos")),
        ),
        (Study("Técnico superior", "Dirección de cocina", "Escuela de Hostelería de Levante", "Valencia", "2014-09", "2016-06"),),
        ("Escandallos", "Cocina de arroces", "APPCC", "Gestión de proveedores"),
        (("Español", "nativo"), ("Inglés", "B1"), ("Valenciano", "C1")),
        (("Manipuladora de alimentos", "2022"),),
    ),
    Person(
        "tiago", "pt", "Tiago Valadares", "Técnico de manutenção industrial", "tiago.valadares@example.pt", "+351 912 555 074",
        "Braga, Portugal", "linkedin.com/in/tiagovaladares",
        "Técnico com experiência em linhas de enchimento e robótica, habituado a trabalhar por turnos.",
        (
            Job("Técnico de manutenção", "Embalagens do Minho, Lda.", "Braga", "2019-10", "", (
                "Manutenção preventiva de nove linhas de enchimento",
                "Redução das paragens não planeadas em 27 %")),
            Job("Eletricista industrial", "Metalúrgica Serra Nova S.A.", "Guimarães", "2014-06", "2019-09", (
                "Instalação de quadros elétricos e variadores",
                "Apoio ao arranque de duas células robotizadas")),
        ),
        (Study("Curso técnico", "Eletrónica e automação", "Escola Profissional do Cávado", "Barcelos", "2011-09", "2014-05"),),
        ("PLC Siemens", "Pneumática", "Leitura de esquemas", "Soldadura"),
        (("Português", "língua materna"), ("Inglês", "B2"), ("Francês", "A2")),
        (("Formação em trabalhos em altura", "2021"),),
    ),
    Person(
        "giulia", "it", "Giulia Ferrandi", "Insegnante di scuola primaria", "giulia.ferrandi@example.it", "+39 06 555 01 42",
        "Bologna, Italia", "www.ferrandi-didattica.example",
        "Insegnante di scuola primaria con passione per la lettura ad alta voce e la matematica concreta.",
        (
            Job("Insegnante di ruolo", "Istituto Comprensivo Valle Verde", "Bologna", "2018-09", "", (
                "Coordinamento del progetto lettura per 240 alunni",
                "Tutor di tre docenti neoassunte")),
            Job("Educatrice", "Cooperativa Girasole S.r.l.", "Modena", "2014-10", "2018-08", (
                "Doposcuola per bambini dai sei agli undici anni",
                "Incontri settimanali con le famiglie")),
        ),
        (Study("Laurea magistrale", "Scienze della formazione primaria", "Università degli Studi di Pianura", "Bologna", "2009-09", "2014-07"),),
        ("Didattica inclusiva", "Lavagna interattiva", "Valutazione formativa"),
        (("Italiano", "madrelingua"), ("Inglese", "B2"), ("Tedesco", "A2")),
        (("Certificazione CLIL", "2020"),),
    ),
    Person(
        "sanne", "nl", "Sanne de Wit", "Logistiek planner", "sanne.dewit@example.nl", "+31 20 555 0173", "Utrecht", "linkedin.com/in/sannedewit",
        "Planner die van drukke havens houdt en cijfers begrijpelijk maakt voor chauffeurs en directie.",
        (
            Job("Senior planner", "Van der Meulen Transport B.V.", "Utrecht", "2020-02", "", (
                "Planning van 85 vrachtwagens in vier landen",
                "Lege kilometers met 12 % teruggebracht")),
            Job("Logistiek medewerker", "Havenbedrijf Oosterkade N.V.", "Rotterdam", "2016-07", "2020-01", (
                "Afhandeling van 300 containers per week",
                "Invoering van een nieuw voorraadsysteem")),
        ),
        (Study("Bachelor", "Logistics Management", "Hogeschool Rijnland", "Utrecht", "2012-09", "2016-06"),),
        ("SAP TM", "Excel", "Douaneformaliteiten", "Ritplanning"),
        (("Nederlands", "moedertaal"), ("Engels", "C1"), ("Duits", "B1")),
        (("Code 95 vakbekwaamheid", "2022"),),
    ),
    Person(
        "pawel", "pl", "Paweł Zieliński", "Analityk finansowy", "pawel.zielinski@example.pl", "+48 22 555 01 39", "Kraków", "linkedin.com/in/pawelzielinski",
        "Analityk z ośmioletnim doświadczeniem w kontrolingu firm produkcyjnych.",
        (
            Job("Starszy analityk finansowy", "Huta Północ S.A.", "Kraków", "2019-01", "", (
                "Przygotowanie budżetu pięciu zakładów",
                "Skrócenie zamknięcia miesiąca z ośmiu do czterech dni")),
            Job("Księgowy", "Biuro Rachunkowe Bilans Sp. z o.o.", "Katowice", "2015-03", "2018-12", (
                "Obsługa 40 klientów z branży budowlanej",
                "Rozliczenia VAT i CIT")),
        ),
        (
            Study("Magister", "Finanse i rachunkowość", "Akademia Ekonomiczna w Katowicach", "Katowice", "2010-10", "2015-06"),
        ),
        ("Excel", "Power BI", "SAP FI/CO", "Modelowanie finansowe"),
        (("Polski", "ojczysty"), ("Angielski", "C1"), ("Niemiecki", "A2")),
        (("ACCA Financial Reporting", "2020"),),
    ),
    Person(
        "marcus", "en", "Marcus Adeyemi", "Senior Software Engineer", "m.adeyemi@example.org", "+44 20 7946 0821", "Leeds, United Kingdom",
        "github.com/madeyemi",
        "Backend engineer who likes boring databases and short incident reviews.",
        (
            Job("Senior Software Engineer", "Fernhill Payments Ltd", "Leeds, United Kingdom", "2021-06", "", (
                "Moved 40 services from nightly batches to event streams",
                "Halved the cost of the ledger cluster",
                "Mentor two engineers from the apprenticeship programme")),
            Job("Software Engineer", "Quarry Analytics", "Manchester, United Kingdom", "2017-11", "2021-05", (
                "Built the import pipeline that reads 2 million rows an hour",
                "Took part in the on-call rota")),
            Job("Junior Developer", "Tidewater Web Studio", "York, United Kingdom", "2016-07", "2017-10", ("Shipped online shops for 15 local firms",)),
        ),
        (Study("MEng", "Computer Science", "University of Airedale", "Leeds, United Kingdom", "2012-09", "2016-06"),),
        ("Python", "Go", "PostgreSQL", "Kafka", "Terraform"),
        (("English", "native"), ("Yoruba", "fluent")),
        (("AWS Certified Solutions Architect", "2022"), ("Certified Kubernetes Administrator", "2020")),
    ),
    Person(
        "helen", "en", "Helen Okafor-Brandt", "Product Marketing Manager", "helen.ob@example.com", "+1 415 555 0136", "Oakland, CA",
        "helenob.example",
        "Marketer for technical products. I interview customers before I write a word.",
        (
            Job("Product Marketing Manager", "Lumenforge Inc.", "San Francisco, CA", "2020-01", "", (
                "Launched three pricing plans with a 31% rise in trial sign-ups",
                "Interview ten customers a month and brief the product team")),
            Job("Content Strategist", "Bright & Narrow", "Oakland, CA", "2016-04", "2019-12", (
                "Grew organic traffic from 20,000 to 130,000 visits a month",
                "Hired and led a team of four writers")),
            Job("Reporter", "The Delta Courier", "Stockton, CA", "2013-06", "2016-03", ("Covered city hall and the county budget",)),
        ),
        (Study("B.A.", "Journalism", "Redwood College", "Eureka, CA", "2009-09", "2013-05"),),
        ("Positioning", "Customer interviews", "HubSpot", "SQL", "Copywriting"),
        (("English", "native"), ("Igbo", "basic"), ("German", "B1")),
    ),
    Person(
        "anneliese", "de", "Anneliese Thöne", "Buchhalterin", "a.thoene@example.de", "0221 4710 333", "50667 Köln", "",
        "Bilanzbuchhalterin mit Freude an sauberen Abschlüssen und geduldigen Erklärungen.",
        (
            Job("Bilanzbuchhalterin", "Rheinische Papierwerke KG", "Köln", "2016-10", "", (
                "Monats- und Jahresabschlüsse nach HGB",
                "Begleitung der Umstellung auf SAP S/4HANA")),
            Job("Finanzbuchhalterin", "Autohaus Brück GmbH & Co. KG", "Bonn", "2010-01", "2016-09", (
                "Debitoren- und Kreditorenbuchhaltung für drei Standorte",
                "Mahnwesen und Zahlungsverkehr")),
        ),
        (
            Study("Ausbildung", "Steuerfachangestellte", "Berufskolleg Südstadt", "Köln", "2006-08", "2009-07"),
        ),
        ("DATEV", "SAP", "Umsatzsteuer", "Excel"),
        (("Deutsch", "Muttersprache"), ("Englisch", "B2")),
        (("Geprüfte Bilanzbuchhalterin (IHK)", "2014"),),
    ),
    Person(
        "javier", "es", "Javier Montalvo Ríos", "Ingeniero civil", "jmontalvo@example.mx", "+52 33 5550 0174", "Guadalajara, México",
        "linkedin.com/in/javiermontalvo",
        "Ingeniero civil especializado en puentes y obra hidráulica.",
        (
            Job("Residente de obra", "Constructora Agave S.A. de C.V.", "Guadalajara", "2018-08", "", (
                "Supervisión de dos puentes de 120 metros",
                "Control de avance y estimaciones semanales")),
            Job("Ingeniero de proyectos", "Grupo Hidráulico Lerma", "Querétaro", "2013-01", "2018-07", (
                "Diseño de colectores para cinco municipios",
                "Elaboración de presupuestos y licitaciones")),
        ),
        (Study("Licenciatura", "Ingeniería civil", "Universidad Tecnológica de Chapala", "Guadalajara", "2008-08", "2012-12"),),
        ("AutoCAD", "Civil 3D", "Neodata", "Topografía"),
        (("Español", "nativo"), ("Inglés", "avanzado")),
        (("Diplomado en gestión de obra", "2016"),),
    ),
    Person(
        "amelie", "fr", "Amélie Rouvière", "Infirmière", "amelie.rouviere@example.ch", "+41 22 555 01 88", "Genève, Suisse", "",
        "Infirmière diplômée, douze ans en soins intensifs et en formation.",
        (
            Job("Infirmière cheffe d'unité", "Clinique du Lac Bleu", "Genève", "2019-11", "", (
                "Responsable de 22 collaborateurs et de 16 lits",
                "Mise en place d'un programme de mentorat")),
            Job("Infirmière en soins intensifs", "Hôpital de la Tour Grise", "Lausanne", "2011-02", "2019-10", (
                "Prise en charge de patients ventilés",
                "Formation continue de l'équipe de nuit")),
        ),
        (Study("Bachelor", "Soins infirmiers", "Haute école de santé du Léman", "Genève", "2007-09", "2010-09"),),
        ("Réanimation", "Ventilation", "Gestion d'équipe", "Planification"),
        (("Français", "langue maternelle"), ("Allemand", "B1"), ("Anglais", "B2")),
        (("CAS en gestion de santé", "2018"),),
    ),
    Person(
        "wei", "en", "Wei-Lin Zhao", "Data Analyst", "weilin.zhao@example.net", "604-555-0187", "Vancouver, BC", "linkedin.com/in/weilinzhao",
        "Analyst for transit and city services. Maps first, tables second.",
        (
            Job("Data Analyst", "Harbour Transit Authority", "Vancouver, BC", "2020-09", "", (
                "Publish the weekly ridership report read by 200 planners",
                "Found 1.2 million dollars of double billing")),
            Job("Research Assistant", "Pacific Institute of Urban Studies", "Victoria, BC", "2018-05", "2020-08", (
                "Cleaned 30 years of traffic counts",
                "Co-wrote two reports on cycling")),
        ),
        (
            Study("Master of Science", "Statistics", "University of Coast Mountain", "Vancouver, BC", "2016-09", "2018-04"),
            Study("Bachelor of Arts", "Geography", "Juniper College", "Kelowna, BC", "2012-09", "2016-04"),
        ),
        ("R", "SQL", "Tableau", "QGIS", "Survey design"),
        (("English", "fluent"), ("Mandarin", "native"), ("French", "basic")),
        (("Tableau Desktop Specialist", "2021"),),
    ),
    Person(
        "rob", "en", "Rob Castellano", "Warehouse Supervisor", "rob.castellano@example.com", "614-555-0119", "Columbus, OH", "",
        "Fifteen years on the floor, eight of them leading shifts. Zero lost-time accidents since 2018.",
        (
            Job("Warehouse Supervisor", "Buckeye Freight Lines LLC", "Columbus, OH", "2017-05", "", (
                "Run second shift with 38 people and 14 docks",
                "Raised pick accuracy from 97.1 to 99.6 percent")),
            Job("Forklift Operator", "Great Lakes Cold Storage", "Toledo, OH", "2011-03", "2017-04", (
                "Loaded 20 trailers a shift",
                "Trained 25 new operators")),
        ),
        (Study("High School Diploma", "", "Northgate High School", "Columbus, OH", "2003-08", "2007-06"),),
        ("Forklift", "WMS", "Scheduling", "OSHA safety", "Inventory counts"),
        (("English", "native"), ("Italian", "basic")),
        (("OSHA 30-Hour", "2019"), ("Forklift Certification", "2011")),
    ),
    Person(
        "ines", "pt", "Inês Carvalhal", "Designer de produto", "ines@carvalhal.example", "+351 21 555 0162", "Lisboa, Portugal", "carvalhal.example",
        "Designer com formação em ilustração, focada em serviços públicos digitais.",
        (
            Job("Designer de produto sénior", "Cidadela Digital Lda.", "Lisboa", "2021-01", "", (
                "Redesenho do portal de marcações usado por 600 mil pessoas",
                "Testes quinzenais com utilizadores")),
            Job("Designer gráfica", "Estúdio Maré Alta", "Porto", "2015-04", "2020-12", (
                "Identidade de vinte marcas",
                "Direção de arte de uma revista trimestral")),
        ),
        (Study("Licenciatura", "Design de comunicação", "Universidade do Tejo", "Lisboa", "2011-09", "2014-07"),),
        ("Figma", "Investigação com utilizadores", "HTML e CSS", "Ilustração"),
        (("Português", "nativo"), ("Inglês", "C2"), ("Espanhol", "B2")),
        (("Certificação em acessibilidade", "2023"),),
    ),
    Person(
        "marek", "pl", "Marek Wójcicki", "Spawacz", "marek.wojcicki@example.pl", "+48 61 555 01 77", "Poznań", "",
        "Spawacz z uprawnieniami MAG i TIG, gotowy do pracy w delegacji.",
        (
            Job("Spawacz", "Stocznia Warta Sp. z o.o.", "Poznań", "2016-06", "", (
                "Spawanie konstrukcji stalowych klasy EXC3",
                "Kontrola jakości złączy")),
            Job("Ślusarz", "Zakład Mechaniczny Kowal", "Gniezno", "2009-09", "2016-05", (
                "Montaż maszyn rolniczych",
                "Obsługa prasy krawędziowej")),
        ),
        (Study("Technik mechanik", "", "Technikum Mechaniczne nr 2", "Poznań", "2004-09", "2008-06"),),
        ("MAG", "TIG", "Rysunek techniczny", "Obsługa suwnic"),
        (("Polski", "ojczysty"), ("Niemiecki", "B1")),
        (("Certyfikat spawacza EN ISO 9606-1", "2022"),),
    ),
    Person(
        "luca", "it", "Luca Bellandi", "Responsabile vendite", "luca.bellandi@example.it", "+39 02 555 0191", "Milano, Italia", "linkedin.com/in/lucabellandi",
        "Commerciale con dodici anni nel settore delle macchine utensili.",
        (
            Job("Responsabile vendite", "Officine Meccaniche Adda S.p.A.", "Milano", "2018-03", "", (
                "Gestione di 60 clienti in Lombardia e Veneto",
                "Fatturato cresciuto da 4 a 7 milioni di euro")),
            Job("Agente di commercio", "Torneria Brianza S.r.l.", "Monza", "2012-01", "2018-02", (
                "Apertura di 25 nuovi clienti",
                "Partecipazione a fiere di settore")),
        ),
        (Study("Diploma", "Perito meccanico", "Istituto Tecnico Galvani", "Monza", "2004-09", "2009-07"),),
        ("CRM", "Trattativa", "Disegno tecnico", "Preventivi"),
        (("Italiano", "madrelingua"), ("Inglese", "C1"), ("Francese", "B1")),
        (("Corso di vendita consulenziale", "2019"),),
    ),
    Person(
        "joris", "nl", "Joris van den Akker", "Verpleegkundige", "joris.vdakker@example.be", "+32 3 555 01 24", "Antwerpen", "",
        "Verpleegkundige met tien jaar ervaring in thuiszorg en spoed.",
        (
            Job("Hoofdverpleegkundige", "Ziekenhuis Sint-Rumold", "Antwerpen", "2019-05", "", (
                "Leiding over 18 verpleegkundigen",
                "Wachttijd op spoed met een kwart verkort")),
            Job("Wijkverpleegkundige", "Thuiszorg De Linde vzw", "Mechelen", "2013-02", "2019-04", (
                "Zorg voor 25 patiënten per week",
                "Begeleiding van stagiairs")),
        ),
        (Study("Bachelor", "Verpleegkunde", "Hogeschool Scheldeland", "Antwerpen", "2009-09", "2012-06"),),
        ("Wondzorg", "Triage", "Elektronisch dossier"),
        (("Nederlands", "moedertaal"), ("Frans", "B2"), ("Engels", "B2")),
        (("Reanimatie en AED", "2023"),),
    ),
    Person(
        "nadia", "en", "Nadia Rahimi", "High School Teacher", "nadia.rahimi@example.com", "512 555 0164", "Austin, TX", "",
        "Chemistry teacher whose students blow up only what they mean to.",
        (
            Job("Chemistry Teacher", "Cedar Park Charter School", "Austin, TX", "2018-08", "", (
                "Teach five sections of chemistry to 140 students",
                "Started the robotics club, now 45 members",
                "Raised the pass rate in the state exam from 71% to 88%")),
            Job("Substitute Teacher", "Lone Pine School District", "Round Rock, TX", "2016-09", "2018-06", ("Covered science classes in seven schools",)),
            Job("Lab Technician", "Meridian Water Labs", "Austin, TX", "2014-06", "2016-08", ("Tested 60 samples a day",)),
        ),
        (
            Study("M.Ed.", "Curriculum and Instruction", "Hill Country University", "Austin, TX", "2016-08", "2018-05"),
            Study("B.S.", "Chemistry", "Pecos State College", "El Paso, TX", "2010-08", "2014-05"),
        ),
        ("Lesson planning", "Lab safety", "Google Classroom", "Arduino"),
        (("English", "fluent"), ("Farsi", "native")),
        (("Texas Teaching Certificate", "2018"),),
    ),
)
