"""By which words people name a kind of work in running text: the data behind `families_named`.

Only words that mean the work wherever they stand are `work` or `people`; a false alarm costs trust. Ordinary nouns such
as "product" or "data" are `fields`: they name work only in a place where nothing else fits ("a move into product").
"""

from __future__ import annotations

from typing import NamedTuple

from threedoors.terms.families import Family
from threedoors.terms.lexicon import listed


class Names(NamedTuple):
    """The names of one family. People are read in the plural too; fields count only where they stand as work."""

    work: tuple[str, ...]
    people: tuple[str, ...]
    fields: tuple[str, ...]


def _names(work: str, people: str, fields: str = "") -> Names:
    return Names(listed(work), listed(people), listed(fields))


NAMES: dict[Family, Names] = {
    Family.EXECUTIVE: _names(
        "executive leadership, running a company, running a business",
        "chief executive, ceo, coo, managing director, company president",
    ),
    Family.MARKETING: _names(
        """marketing, brand work, branding, brand management, brand strategy, advertising, growth marketing, seo,
        demand generation, digital marketing, content marketing, product marketing, market research, email
        marketing, search engine optimisation, search engine optimization, marketing communications, social media
        marketing, performance marketing, field marketing, event marketing, marketing operations""",
        """marketer, brand manager, marketing manager, copy strategist, seo specialist, market research analyst,
        marketing analyst, marketing assistant, marketing coordinator, product marketing manager, growth marketer,
        content strategist, media buyer, media planner, marketing specialist, digital marketer, advertising manager,
        campaign manager""",
    ),
    Family.SALES: _names(
        """sales, selling, business development, account management, telesales, telemarketing, inside sales, field
        sales, sales engineering, sales operations, sales management, sales enablement, b2b sales, medical device
        sales, software sales, tech sales, pharmaceutical sales, cold calling, territory management, real estate
        sales, presales, pre-sales, sales development, revenue operations, media sales, advertising sales""",
        """salesperson, salesman, saleswoman, seller, account executive, account manager, sales rep, sales
        representative, sales engineer, sales manager, sdr, bdr, business development representative, business
        development manager, sales development representative, real estate agent, realtor, real estate broker,
        estate agent, telemarketer, key account manager, sales consultant, sales coordinator, sales executive,
        territory manager""",
    ),
    Family.RETAIL: _names(
        "retail, shop work, store work, retail work, store management, retail management, visual merchandising",
        """cashier, shop assistant, sales assistant, store manager, shopkeeper, retail associate, sales associate,
        retail worker, shop manager, salesclerk, sales clerk, retail manager, visual merchandiser, store associate""",
    ),
    Family.COMMUNICATIONS: _names(
        """public relations, pr work, corporate communications, internal communications, technical writing,
        copywriting, copy editing, fundraising, media relations, external communications, press work, communications
        work, public affairs, donor relations, grant writing, editing, proofreading, creative writing""",
        """publicist, spokesperson, copywriter, technical writer, copy editor, pr manager, communications manager,
        communications officer, press officer, fundraiser, proofreader, grant writer, communications specialist,
        author, pr specialist, public relations specialist, speechwriter, ghostwriter""",
        "communications, pr, writing, comms",
    ),
    Family.PRODUCT: _names(
        "product management, product ownership, product strategy, product work",
        "product manager, product owner, product lead, group product manager, technical product manager",
        "product",
    ),
    Family.PROJECT_MANAGEMENT: _names(
        """project management, programme management, program management, scrum mastering, project coordination, project
        work, project planning, agile delivery, technical program management""",
        """project manager, programme manager, program manager, scrum master, project coordinator, pmo analyst, project
        lead, delivery manager, technical program manager, agile coach, project planner""",
    ),
    Family.BUSINESS_ANALYSIS: _names(
        """business analysis, management consulting, strategy consulting, systems analysis, process improvement work,
        business consulting, consulting work, systems analyst work, management consultancy, sustainability
        consulting""",
        """business analyst, management consultant, strategy consultant, systems analyst, management analyst, business
        consultant, business systems analyst, process analyst, sustainability consultant""",
        "consulting, consultancy, strategy",
    ),
    Family.OPERATIONS: _names(
        """operations management, business operations, facilities management, operations work, operational management,
        facility management, property management, ops work, administrative services management, general management""",
        """operations manager, facilities manager, operations coordinator, plant manager, property manager, operations
        associate, facility manager, community association manager, operations specialist, operations lead, general
        manager""",
        "operations, ops",
    ),
    Family.SUPPLY_CHAIN: _names(
        """supply chain, logistics, procurement, purchasing, warehousing, inventory management, sourcing work, demand
        planning, supply planning, warehouse work, freight forwarding, strategic sourcing, warehouse management,
        category management, vendor management""",
        """buyer, procurement manager, purchasing manager, purchasing agent, supply chain manager, supply chain
        analyst, logistician, logistics coordinator, logistics manager, warehouse manager, demand planner,
        procurement specialist, inventory manager, freight forwarder, shipping clerk, courier""",
    ),
    Family.HUMAN_RESOURCES: _names(
        """human resources, hr, recruiting, recruitment, talent acquisition, people operations, people ops, learning
        and development, l&d, compensation and benefits, employee relations, talent management, staffing work,
        people and culture, organizational development, hr work, headhunting, corporate training, diversity and
        inclusion""",
        """recruiter, hr manager, hr generalist, hr business partner, hrbp, hr specialist, headhunter, talent partner,
        people partner, hr coordinator, hr assistant, talent sourcer, corporate trainer, benefits specialist,
        compensation analyst, training specialist, human resources manager, hr director""",
    ),
    Family.FINANCE: _names(
        """finance, banking, investment banking, financial analysis, private equity, venture capital, wealth
        management, asset management, financial planning, equity research, corporate finance, fp&a, treasury work,
        credit analysis, trading stocks, hedge funds, risk management, mortgage lending, loan processing, m&a,
        securities trading""",
        """financial analyst, banker, investment banker, financial advisor, financial adviser, financial planner,
        portfolio manager, credit analyst, fund manager, loan officer, investment analyst, finance manager,
        financial controller, risk analyst, stockbroker, bank teller, wealth manager, treasury analyst, equity
        analyst, budget analyst, fraud analyst, quantitative analyst, payroll clerk""",
    ),
    Family.ACCOUNTING: _names(
        """accounting, bookkeeping, auditing, tax work, accountancy, audit work, payroll accounting, accounts payable,
        accounts receivable, tax preparation, tax accounting, forensic accounting, cost accounting, tax advisory""",
        """accountant, bookkeeper, auditor, cpa, tax adviser, tax advisor, tax preparer, tax consultant, accounting
        clerk, chartered accountant, tax examiner, accounting manager, internal auditor""",
        "audit, tax",
    ),
    Family.INSURANCE: _names(
        "underwriting, claims adjusting, insurance work, claims handling, insurance sales, loss adjusting, claims work",
        """underwriter, claims adjuster, insurance agent, insurance broker, claims handler, loss adjuster, claims
        examiner, claims specialist, insurance adviser, insurance advisor""",
        "insurance",
    ),
    Family.LAW: _names(
        """legal work, practicing law, practising law, paralegal work, litigation, corporate law, family law, criminal
        law, regulatory compliance, compliance work, employment law, patent law, contract law, legal practice,
        mediation work""",
        """lawyer, attorney, paralegal, solicitor, barrister, legal assistant, legal counsel, general counsel, judge's
        clerk, compliance officer, notary, patent attorney, compliance manager, corporate counsel, legal adviser""",
        "law, compliance, legal",
    ),
    Family.SOFTWARE: _names(
        """software development, software engineering, web development, programming, coding, app development, front-end
        development, frontend development, back-end development, backend development, full-stack development,
        fullstack development, devops, game development, mobile development, quality assurance testing, software
        testing, engineering software, machine learning engineering, software work, test automation, embedded
        software, site reliability engineering""",
        """software engineer, software developer, programmer, web developer, coder, front-end developer, frontend
        developer, back-end developer, backend developer, full-stack developer, fullstack developer, devops
        engineer, app developer, game developer, qa engineer, mobile developer, java developer, python developer,
        software tester, software architect, machine learning engineer, ai engineer, site reliability engineer, ios
        developer, android developer, it manager""",
        "software, ai engineering",
    ),
    Family.DATA: _names(
        """data science, data analysis, data analytics, data engineering, statistics work, machine learning research,
        business intelligence, data work, actuarial work, operations research, database administration, data
        visualisation, data visualization""",
        """data scientist, data analyst, data engineer, statistician, actuary, database administrator, bi analyst,
        business intelligence analyst, mathematician, operations research analyst, bi developer, analytics engineer,
        biostatistician, database architect""",
        "data, analytics",
    ),
    Family.IT_SUPPORT: _names(
        """it support, tech support, technical support, help desk, helpdesk, system administration, systems
        administration, network administration, cybersecurity, cyber security, information security, it work,
        network engineering, desktop support, it administration, it security, information technology""",
        """system administrator, systems administrator, sysadmin, network administrator, network engineer, security
        analyst, it technician, it specialist, help desk technician, cybersecurity analyst, penetration tester, it
        administrator, support technician, service desk analyst, desktop support technician, network architect""",
    ),
    Family.ENGINEERING: _names(
        """mechanical engineering, electrical engineering, civil engineering, chemical engineering, industrial
        engineering, process engineering, structural engineering, aerospace engineering, hardware engineering,
        biomedical engineering, environmental engineering, manufacturing engineering, engineering work, petroleum
        engineering, materials engineering, automotive engineering, quality engineering,
        product engineering, safety engineering, land surveying""",
        """mechanical engineer, electrical engineer, civil engineer, chemical engineer, industrial engineer, process
        engineer, structural engineer, aerospace engineer, hardware engineer, biomedical engineer, environmental
        engineer, manufacturing engineer, quality engineer, design engineer, land surveyor,
        surveyor, mining engineer, petroleum engineer, test engineer, electronics engineer, materials engineer,
        product engineer""",
        "engineering",
    ),
    Family.TECHNICIAN_DRAFTING: _names(
        "drafting work, cad drafting, technical drawing, cad work, cad design",
        """drafter, draftsman, draughtsman, engineering technician, cad technician, cad drafter, electronics
        technician, cad designer, engineering technologist, surveying technician""",
    ),
    Family.ARCHITECTURE: _names(
        "landscape architecture, building design, architectural design, architecture work",
        "building architect, landscape architect, architectural designer, registered architect, project architect",
        "architecture",
    ),
    Family.SCIENCE: _names(
        """lab work, laboratory work, biology research, chemistry research, biotech research, scientific research, lab
        research, clinical research, research science, bench work, environmental science, physics research, food
        science, forestry""",
        """chemist, biologist, physicist, research scientist, lab technician, biochemist, microbiologist, geologist,
        environmental scientist, epidemiologist, geneticist, laboratory technician, research associate, clinical
        research coordinator, materials scientist, food scientist, meteorologist, ecologist, lab manager, medical
        scientist, forester""",
        "research, science",
    ),
    Family.SOCIAL_SCIENCE: _names(
        """economics research, policy research, social research, psychology research, urban planning, policy analysis,
        policy work, clinical psychology, survey research""",
        """economist, psychologist, sociologist, anthropologist, historian, urban planner, political scientist, policy
        analyst, archaeologist, survey researcher, city planner, geographer, clinical psychologist, policy adviser,
        policy advisor, school psychologist""",
        "psychology, economics, policy",
    ),
    Family.SOCIAL_WORK: _names(
        """social work, counselling, counseling, case management, youth work, mental health work, community outreach,
        psychotherapy, ministry work, probation work, marriage counseling, substance abuse counseling, community
        health work, pastoral work, nonprofit program work""",
        """social worker, counsellor, counselor, case manager, case worker, caseworker, youth worker, psychotherapist,
        probation officer, pastor, chaplain, community health worker, priest, mental health counselor, marriage and
        family therapist, social services manager, outreach worker""",
    ),
    Family.EDUCATION_ADMINISTRATION: _names(
        """school administration, education administration, school leadership, higher education administration,
        university administration, student affairs, academic administration, preschool administration""",
        """school principal, headteacher, headmaster, school administrator, dean of students, preschool director, vice
        principal, assistant principal, academic dean, daycare director, registrar, headmistress""",
    ),
    Family.TEACHING: _names(
        """teaching, tutoring, classroom work, lecturing, instructional design, special education, curriculum
        development, early childhood education, adult education, teaching english, teaching kids, childcare, child
        care, nannying, career counseling""",
        """teacher, tutor, lecturer, professor, instructor, schoolteacher, teaching assistant, instructional designer,
        kindergarten teacher, special education teacher, teacher's aide, adjunct professor, curriculum developer,
        instructional coordinator, substitute teacher, music teacher, academic adviser, academic advisor, school
        counselor, guidance counselor, career counselor, nanny, babysitter, childcare worker, child care worker, au
        pair""",
        "education",
    ),
    Family.LIBRARY: _names(
        "library work, librarianship, archival work, museum work, museum curation, archiving",
        "librarian, archivist, museum curator, library assistant, curator, museum technician, conservator",
    ),
    Family.DESIGN: _names(
        """graphic design, ux design, ui design, user experience design, product design, interior design, fashion
        design, web design, industrial design, user research, ux research, design work, floral design, illustration
        work, visual design, art direction, animation, service design, set design, interaction design, ux work, ux
        writing, game design, motion design, ux""",
        """graphic designer, ux designer, ui designer, product designer, interior designer, fashion designer, web
        designer, industrial designer, ux researcher, illustrator, art director, animator, visual designer, florist,
        set designer, creative director, interaction designer, motion designer, service designer, game designer,
        sculptor""",
        "design, ui, fashion",
    ),
    Family.PERFORMING_ARTS: _names(
        "acting, performing arts, theatre work, theater work, stand-up comedy, choreography, singing, film directing",
        """actor, actress, musician, singer, dancer, choreographer, composer, comedian, stage manager, theatre
        director, theater director, film director, film producer, music director""",
        "theatre, theater, music, dance, film",
    ),
    Family.MEDIA: _names(
        """journalism, reporting news, photography, video editing, broadcasting, film editing, video production,
        translation, interpreting, podcasting, radio work, audio engineering, sound engineering, filmmaking, podcast
        production, media production""",
        """journalist, news reporter, photographer, video editor, film editor, broadcaster, videographer, translator,
        interpreter, news anchor, sound engineer, camera operator, cameraman, podcaster, news editor, audio
        engineer, filmmaker, photojournalist, radio presenter, court reporter""",
        "media, publishing",
    ),
    Family.ATHLETICS: _names(
        """personal training, sports coaching, athletic coaching, fitness training, professional sports, fitness
        coaching""",
        """personal trainer, fitness trainer, athlete, sports coach, fitness instructor, yoga teacher, yoga instructor,
        football coach, soccer coach, basketball coach, swimming coach, athletic coach, referee, group fitness
        instructor, fitness coach, tennis coach, head coach, strength coach""",
        "fitness, sports",
    ),
    Family.MEDICINE: _names(
        """practicing medicine, practising medicine, surgery residency, dentistry, veterinary medicine, general
        practice, optometry, medical practice""",
        """physician, surgeon, dentist, veterinarian, pediatrician, paediatrician, psychiatrist, anesthesiologist,
        pharmacist, optometrist, physician assistant, radiologist, cardiologist, family doctor, medical doctor,
        chiropractor, orthodontist, dermatologist, podiatrist, general practitioner, oncologist""",
        "medicine, pharmacy",
    ),
    Family.NURSING: _names(
        """nursing, home health care, elder care nursing, bedside nursing, nursing care, midwifery, home care work,
        care work, elder care, elderly care, aged care""",
        """nurse, registered nurse, nurse practitioner, nursing assistant, licensed practical nurse, midwife, cna, lpn,
        nurse anesthetist, home health aide, orderly, nurse aide, nurse manager, head nurse, personal care aide""",
    ),
    Family.ALLIED_HEALTH: _names(
        """radiography, sonography, respiratory therapy, phlebotomy, massage therapy, medical assisting, dental
        hygiene, paramedic work, medical technology, dietetics, dental assisting, art therapy, music therapy,
        medical imaging, athletic training, recreational therapy, physical therapy, occupational therapy, speech
        therapy, speech-language pathology, audiology, physiotherapy""",
        """dietitian, dietician, nutritionist, paramedic, radiographer, sonographer, respiratory therapist,
        phlebotomist, massage therapist, medical assistant, dental hygienist, dental assistant, pharmacy technician,
        athletic trainer, radiologic technologist, medical technologist, surgical technologist, emt, recreational
        therapist, optician, veterinary technician, veterinary assistant, art therapist, clinical exercise
        physiologist, acupuncturist, physical therapist, occupational therapist, audiologist, speech therapist,
        speech-language pathologist, physiotherapist""",
    ),
    Family.HEALTH_ADMINISTRATION: _names(
        """healthcare administration, health care administration, hospital administration, clinic management, medical
        records, medical billing, medical coding, practice management, health administration, health information
        management, medical reception, healthcare management""",
        """clinic coordinator, clinic manager, practice manager, hospital administrator, medical secretary, medical
        coder, medical receptionist, patient coordinator, health administrator, medical biller, patient access
        representative, healthcare administrator, medical records clerk, health services manager, ward clerk, unit
        secretary""",
    ),
    Family.PROTECTIVE: _names(
        """law enforcement, police work, firefighting, security guard work, policing, private investigation,
        corrections work, emergency management, loss prevention, police dispatch""",
        """police officer, firefighter, security guard, detective, correctional officer, prison officer, private
        investigator, security officer, lifeguard, emergency management director, sheriff, bailiff, border guard,
        fire marshal, bodyguard""",
    ),
    Family.COOKING: _names(
        "cooking professionally, culinary work, kitchen work, culinary arts, restaurant cooking, food preparation",
        "chef, line cook, sous chef, head chef, pastry chef, prep cook, head cook, kitchen manager, restaurant cook",
    ),
    Family.FOOD_SERVICE: _names(
        "bartending, waiting tables, waitressing, food service, restaurant service, barista work, table service",
        "bartender, waiter, waitress, barista, dishwasher, food server, sommelier",
    ),
    Family.HOSPITALITY: _names(
        """hospitality, hotel management, event planning, tourism, hotel work, event management, restaurant management,
        meeting planning, travel and tourism, front desk work, conference planning, wedding planning""",
        """hotel manager, event planner, event manager, restaurant manager, hotel receptionist, meeting planner,
        wedding planner, event coordinator, innkeeper, conference planner, casino manager, event organiser, event
        organizer, food service manager, front desk agent""",
        "events, travel",
    ),
    Family.CLEANING_GROUNDS: _names(
        "housekeeping, cleaning work, landscaping, gardening work, janitorial work, pest control, grounds keeping",
        """cleaner, housekeeper, janitor, landscaper, gardener, groundskeeper, custodian, pest control worker,
        arborist, tree surgeon, maid""",
    ),
    Family.PERSONAL_CARE: _names(
        """hairdressing, cosmetology, beauty work, funeral services, dog grooming, barbering, animal training, tour
        guiding, pet grooming, pet care""",
        """hairdresser, hairstylist, hair stylist, barber, cosmetologist, beautician, makeup artist, nail technician,
        esthetician, aesthetician, dog groomer, tour guide, dog trainer, undertaker, funeral director, animal
        trainer, mortician, concierge""",
    ),
    Family.ADMINISTRATION: _names(
        """administrative work, admin work, office administration, secretarial work, clerical work, data entry,
        executive assistance, office work, administrative support, reception work, office management""",
        """administrative assistant, executive assistant, secretary, receptionist, office clerk, office assistant,
        office administrator, personal assistant, virtual assistant, data entry clerk, admin assistant, file clerk,
        admin coordinator, administrative coordinator, typist, office manager, legal secretary""",
        "administration, admin",
    ),
    Family.CUSTOMER_SERVICE: _names(
        """customer service, customer support, customer success, call center work, call centre work, customer care,
        client services, customer experience, support roles, support jobs""",
        """customer service representative, customer success manager, customer support agent, call center agent, call
        centre agent, customer support specialist, client services manager, customer care agent, customer service
        agent, support agent, customer service rep""",
    ),
    Family.FARMING: _names(
        "farming, agriculture, fishing work, agricultural work, ranching, viticulture, horticulture, logging",
        """farmer, farm worker, fisherman, rancher, farmhand, logger, farm manager, agricultural worker, winegrower,
        beekeeper, forest worker""",
    ),
    Family.CONSTRUCTION: _names(
        """construction work, carpentry, plumbing, electrical work, roofing, building trades, site management,
        construction management, masonry, house painting, bricklaying, cost estimating, quantity surveying, skilled
        trades""",
        """carpenter, plumber, electrician, roofer, bricklayer, mason, construction worker, construction manager, site
        manager, joiner, house painter, quantity surveyor, cost estimator, tiler, building inspector, construction
        laborer, construction superintendent, glazier, drywaller, pipefitter""",
        "construction",
    ),
    Family.REPAIR: _names(
        """car repair, auto repair, hvac work, maintenance work, hvac, equipment repair, field service work, automotive
        repair, aircraft maintenance, building maintenance, wind turbine maintenance""",
        """mechanic, auto mechanic, hvac technician, maintenance technician, repairman, service technician, field
        service technician, aircraft mechanic, car mechanic, locksmith, maintenance worker, lineman, telecom
        technician, millwright, bike mechanic, maintenance manager, handyman""",
    ),
    Family.PRODUCTION: _names(
        """factory work, manufacturing work, welding, machining, assembly line work, cnc machining, baking
        professionally, tailoring clothes, production work, woodworking, butchery, jewelry making, cabinetmaking""",
        """machinist, welder, assembly worker, factory worker, machine operator, cnc operator, production worker,
        tailor, baker, butcher, production operator, cabinetmaker, seamstress, production supervisor, plant
        operator, jeweler, goldsmith, quality inspector, toolmaker, brewer, power plant operator""",
        "manufacturing",
    ),
    Family.TRANSPORT: _names(
        """truck driving, trucking, flying planes, aviation, bus driving, shipping by sea, air traffic control, train
        driving, delivery driving, rail work, driving a truck, driving a taxi""",
        """truck driver, bus driver, pilot, airline pilot, delivery driver, taxi driver, train driver, flight
        attendant, air traffic controller, sailor, ship captain, forklift operator, chauffeur, trucker, train
        conductor, lorry driver, crane operator, tram driver, ship's officer, mail carrier, postal worker, stock
        clerk, warehouse worker, warehouse associate""",
    ),
    Family.MILITARY: _names(
        "military service, joining the army, joining the navy, the armed forces, active duty, the air force",
        "soldier, army officer, military officer, infantryman, naval officer, marine corps officer, platoon leader",
    ),
    Family.REPRESENTATION: _names(
        "talent representation, talent agency work, artist management, sports agency work, athlete representation",
        "talent agent, artist manager, literary agent, sports agent, booking agent, talent manager",
    ),
}
