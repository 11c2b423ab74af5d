"""By which words job titles name a kind of work, in many languages: beside `family_names`, which serves running text.

`people` are nouns for who does it ("welder"), `work` what it is about ("payroll"). Patterns as `lexicon` reads them.
"""

from __future__ import annotations

from typing import NamedTuple

from threedoors.terms.families import Family


class TitleWords(NamedTuple):
    people: str
    work: str = ""


TITLE_WORDS: dict[Family, TitleWords] = {
    Family.EXECUTIVE: TitleWords(
        "",
        """ceo, coo, pdg, chief executive, chief executive officer, chief operating officer, managing director,
        president and ceo, geschaftsfuhr*, geschaeftsfuhr*, geschaeftsfuehr*, amministratore delegat*, director general,
        directeur general, directrice generale, direttore generale, direttrice generale, toimitusjohtaj*, daglig leder,
        verkstallande direktor, administrerende direktor, prezes zarzadu, ugyvezeto, генеральн* директор, 总经理, 總經理,
        代表取締役, 대표이사, 首席执行官, diretor geral, diretora geral, consejero delegado, الرئيس التنفيذي""",
    ),
    Family.MARKETING: TitleWords(
        "publicitari*, werbe*",
        """marketing*, mktg, brand, cmo, chief marketing officer, seo, sem, advertising, ppc, growth, demand gen, adwords,
        paid media, paid search, mercadotecnia, publicidad, publicidade, publicite, маркетинг*, pazarlama, 市场, 行銷, 营销,
        マーケティング, 마케팅, تسويق, التسويق, שיווק, markkinoin*, markedsforing*, marknadsforing*, marknad*, μαρκετινγκ,
        social media, reklam*, trade marketing, influencer*, e-mail marketing, event marketing""",
    ),
    Family.SALES: TitleWords(
        """sdr, bdr, salesperson, salesman, saleswoman, vendedor*, vendeur*, vendeuse*, verkauf*, verkaeuf*, venditor*,
        venditric*, vertriebs*, verkoper, verkoopster, saljare, selger*, saelger, myyj*, sprzedawc*, handlowiec, elado,
        realtor*, broker, immobilienmakler*, makler*, agent immobilier, agente inmobiliari*, conseiller de vente,
        conseillere de vente, attache commercial, attachee commerciale, technico commercial*, commercial terrain,
        account executive, account executives, account exec, account director, comercial, agente comercial,
        agente di commercio, aussendienst*, satis temsilcisi, satis danismani, telemarketer, telesales, мерчендайзер,
        менеджер по продажам, торговый представитель, przedstawiciel handlowy, doradca handlowy,
        obchodni zastupce, 営業, 销售代表, 业务员, travel agent, estate agent, sales rep, sales reps, handelsvertreter*""",
        """sales, selling, revenue, cro, chief revenue officer, business development, biz dev, bizdev, account management,
        account manager, account managers, key account*, accountmanager*, territory, pre sales, presales, vertrieb*, verkoop*, ventas,
        ventes, vendas, vendite, salg*, forsaljning*, salj*, sprzedaz*, prodej*, predaj*, prodaj*, vanzari, satis, продаж*,
        сбыт*, 销售, 銷售, 業務, 영업, مبيعات, المبيعات, מכירות, myynti*, myynni*, ertekesit*, πωλησεων, πωλησεις, kinh doanh,
        penjualan, real estate, immobilien*, grosskunden, grands comptes, directeur commercial, directrice commerciale,
        director comercial, directora comercial, diretor comercial, diretora comercial, direttore commerciale,
        dyrektor handlow*, gerente comercial, responsable commercial, gerente de contas, commercial director,
        ejecutiv* de cuentas, grande distribution, partnerships, alliances""",
    ),
    Family.RETAIL: TitleWords(
        """cashier*, kassierer*, caissier*, cajer*, kasjer*, dependient*, shop assistant, store associate, retail associate,
        sales associate, sales assistant, sales associates, sales clerk, salgsassistent*, butiksmedarbejder*, butikkmedarbeider*,
        butikssaljare, verkaufer im einzelhandel, einzelhandelskauf*, commess*, winkelmedewerk*, merchandiser*,
        employe libre service, magasinier, shopkeeper*, kassamedewerk*, 店员, 販売員, balconist*, pokladni, shop girl""",
        """retail, store, shop, boutique, supermarket, filial*, marktleit*, ladenleit*, magasin, tienda*, loja*, negozio,
        punto vendita, punto venta, butik*, sklep*, prodejn*, winkel*, filiaal*, magaza*, 店长, 店長, 매장*, магазин*,
        myymala*, einzelhandel*, uzlet*, rayon, department store, toko, cua hang, bolt*""",
    ),
    Family.COMMUNICATIONS: TitleWords(
        """copywriter*, redakteur*, redaktor*, redacteur*, redattor*, redator*, publicist*, spokesperson, pressesprecher*, proofreader*, lektor*,
        technical writer*, grant writer*, speechwriter*, author, writer, editor, fundraiser*, development officer,
        major gifts officer, texter*, tekstschrijver*, pr specialist*, porte parole""",
        """communications, communication, comms, public relations, pr, fundraising, media relations, press, press office*,
        public affairs, kommunikation*, kommunikasjon*, communicatie*, comunicacion, comunicacao, comunicazione, komunikac*, presse*,
        public information, advancement, philanthropy, donor relations, major gifts, offentlichkeitsarbeit, viestin*,
        corporate affairs, relations publiques, kurumsal iletisim, связям с общественностью, 公关, 広報, copywriting""",
    ),
    Family.PRODUCT: TitleWords(
        """product manager*, product owner*, produktmanager*, productmanager*, product lead, 产品经理, 產品經理, chef de produit,
        cheffe de produit, jefe de producto, jefa de producto, gerente de produto*, gerente de producto*, product leader,
        group product manager, מנהל מוצר, מנהלת מוצר, менеджер продукта, menedzer produktu, urun yoneticisi, urun muduru,
        produktchef*, produktsjef*, produktleit*, tuotepaallikk*, プロダクトマネージャー, 프로덕트 매니저, cpo, apm""",
        "product, product management, product strategy, produkt, producto, produit, prodotto, produto, 产品, プロダクト",
    ),
    Family.PROJECT_MANAGEMENT: TitleWords(
        """project manager*, program manager*, programme manager*, project lead, project coordinator, project leader, scrum
        master*, projektleit*, projektmanager*, projectleider*, projectmanager*, projektledare, projektleder*,
        projektipaallik*, prosjektleder*, chef de projet*, cheffe de projet*, jefe de proyecto*, jefa de proyecto*,
        gerente de projeto*, gerente de proyecto*, capo progetto, project officer, pmo, kierownik projekt*, projektov* manazer*,
        руководитель проект*, менеджер проект*, 项目经理, 專案經理, プロジェクトマネージャー, proje yonetici*, proje mudur*,
        مدير مشروع, مدير مشاريع, מנהל פרויקט*, מנהלת פרויקט*, delivery manager*, agile coach*, project director,
        program director, release train engineer, project coordinador de proyecto*, coordonnateur de projet""",
        "project management, program management, programme management, projektmanagement, projets, proyectos, projetos",
    ),
    Family.BUSINESS_ANALYSIS: TitleWords(
        """business analyst*, systems analyst*, system analyst*, management consultant*, strategy consultant*, process analyst*,
        management analyst*, business consultant*, strategy analyst*, unternehmensberater*, unternehmensberatung, analista
        de negocio*, analyste d affaires, business systems analyst*, analista funcional, strategist, strategy manager,
        consultant en organisation, process improvement specialist, бизнес аналитик, is analisti, sustainability *""",
        "strategy, business analysis, consulting, business transformation, process improvement, process excellence",
    ),
    Family.OPERATIONS: TitleWords(
        """hausverwalt*, property manager*, facility manager*, facilities manager*, plant manager*, general manager*, gm,
        bedrijfsleider*, genel mudur, operations officer""",
        """operations, ops, operaciones, operacoes, operazioni, facilities, facility, property, operational, betrieb*, drift*, plant, dgm
        operations, bizops, operativ*, exploitation, operacyjn*, центр*, 运营, 運營, operasyon, werksleit*, betriebsleit*, driftschef*, driftsleder*, directeur d usine, jefe de planta""",
    ),
    Family.SUPPLY_CHAIN: TitleWords(
        """buyer*, einkaufer*, einkaeufer*, acheteur*, acheteuse*, comprador*, inkoper*, innkjoper*, inkopare, kupiec, demand planner*,
        supply planner*, logistician*, logistiker*, expediter*, freight forwarder*, speditionskauf*, disponent*, courier*, dispatcher*,
        material planner, category manager*, supply chain analyst*, production planner*, shipping clerk""",
        """supply chain, logistic*, logistik*, logistyk*, logistiqu*, procurement, purchasing, sourcing, einkauf*, achats, compras,
        acquisti, inkoop, inkop*, zakup*, nakup*, warehouse, lager*, entrepot, almacen, magazzin*, magazyn*, warehousing, supply, inventory, materials
        management, distribution center, distribution centre, снабжени*, логист*, закуп*, 采购, 物流, 供应链, 購買, 구매, 물류, lojistik, satin alma,
        hankin*, hankinta*, logistiikka*, category management, vendor management, fulfillment, shipping, dispatch""",
    ),
    Family.HUMAN_RESOURCES: TitleWords(
        """recruiter*, headhunter*, hrbp, sourcer*, personalreferent*, personalsachbearbeit*, personaler*, personalberater*,
        personaldisponent*, rekryterare, rekruttere*, rekruter*, recruteur*, recruteuse*, reclutador*, recrutador*, selezionat*, personalista, personalistk*,
        drh, rrh, chro, corporate trainer*, talent partner*, people partner*, benefits specialist, hr generalist,
        staffing specialist, hr manager, wervings*, p&o, hrd""",
        """human resources, human resource, hr, hc, people ops, people operations, people and culture, people culture, people, talent acquisition,
        talent management, talent, recruiting, recruitment, recruit*, rekrut*, rekryt*, staffing, personnel, resourcing, learning and
        development, l&d, training and development, compensation and benefits, benefits, total rewards, employee relations, employee experience, human capital,
        executive search, headhunting, ressources humaines, recursos humanos, rrhh, rh, risorse umane, selezione, seleccion, recrutement, recrutamento,
        reclutamiento, reclutamento, personalwesen, personalabteilung, personalentwicklung, personalmanagement, personalgewinnung, personeel*, personalwirtschaft,
        personalverantw*, kadr*, zasobow ludzkich, lidske zdroje, lidskych zdroju, human resources, resurse umane, insan kaynaklari, ik, персонал*, кадр*, подбор*,
        人力资源, 人力資源, 人事, 採用, 招聘, 인사, 채용, موارد بشرية, الموارد البشرية, توظيف, التوظيف, משאבי אנוש, גיוס, מגייס*, henkilosto*, rekrytoin*, nhan su, tuyen dung, sdm, hr business partner,
        organizational development, workforce development, diversity and inclusion, dei, emberi eroforras*, ανθρωπινου δυναμικου, personalleit*, personalchef*""",
    ),
    Family.FINANCE: TitleWords(
        """banker*, teller*, financial analyst*, financial advisor*, financial adviser*, financial planner*, loan officer*, portfolio
        manager*, bankkauf*, bankberater*, trader*, stockbroker*, loan processor*, credit analyst*, investment analyst*, fund manager*,
        wealth manager*, quant, quantitative analyst*, analista financiero, analista financeiro, relationship banker*, payroll specialist*, payroll asset
        manager*, equity analyst, conseiller bancaire, charge d affaires, bankingenieur, mortgage broker*, collections specialist*, bill collector*, actuaire, lohnbuchhalter*, gestionnaire de paie""",
        """finance, financial, cfo, chief financial officer, chief finance officer, treasury, treasurer, banking, bank, investment*, private equity,
        venture capital, fp&a, credit, wealth, finanz*, finanzas, financas, financeir*, financier*, finanziari*, financieel, finans*, finansow*, payroll,
        lending, mortgage, capital markets, m&a, equity research, controlling, финанс*, 财务, 金融, 財務, 재무, المالية, مالي, כספים, talous*, tai chinh, risk, rahoitus*,
        financial services, asset management, wealth management, loans, raf, daf, bursar""",
    ),
    Family.ACCOUNTING: TitleWords(
        """accountant*, bookkeeper*, auditor*, cpa, buchhalter*, comptable*, contador*, contable*, contabile, ragionier*, ksiegow*, ucetni,
        regnskaps*, redovisnings*, boekhoud*, kirjanpita*, bokforar*, bilanzbuchhalter*, steuerberater*, steuerfachangestellt*, expert comptable, revisor*, biegly rewident,
        commercialista, commercialisti, бухгалтер*, 会计*, 會計*, 経理*, 회계*, محاسب*, רואה חשבון, רואת חשבון, muhasebe*, wirtschaftspruf*, controller, comptroller, konyvelo*, ke toan*, akuntan*, λογιστ*, contabilista""",
        """accounting, accounts, accounts payable, accounts receivable, bookkeeping, audit, tax, taxation, buchhaltung*, rechnungswesen, comptabilit*, contabilidad*,
        contabilita, ksiegowos*, boekhouding, steuer*, fiscalit*, налог*, бухгалтери*, accountancy, internal audit""",
    ),
    Family.INSURANCE: TitleWords(
        """underwriter*, claims adjuster*, adjuster*, insurance agent*, insurance broker*, claims examiner*, claims handler*, loss adjuster*,
        versicherungs*, assureur*, agent general, corredor de seguros, corretor de seguros, assicurator*, rzeczoznawc*, claims specialist*, claims representative*, schadenregulier*""",
        "insurance, claims, underwriting, assurance*, seguros, assicurazion*, ubezpiecze*, verzeker*, forsakring*, forsikring*, sigorta*, 保险, 保険, страхов*, vakuut*",
    ),
    Family.LAW: TitleWords(
        """lawyer*, attorney*, paralegal*, solicitor*, barrister*, judge, counsel, notary, rechtsanwalt*, rechtsanwaelt*, jurist*, syndikus*, anwalt*, abogad*, advogad*, avvocat*, avocat*,
        juriste*, notaire, notar*, notario, magistrat*, advokat*, advocaat, advocate, adwokat*, radca prawny, pravnik*, avukat*, юрист*, адвокат*, 律师, 律師, 弁護士, 변호사, محام*, עורך דין, עורכת דין, asianaja*, juridisk*, ugyved*, luat su*, dikigor*, δικηγορ*,
        general counsel, compliance officer*, legal assistant*, clerk of court, law clerk, prosecutor*, patentanwalt*, rechtsanwaltsfachangestellt*, legal advisor, legal adviser""",
        "legal, law, litigation, compliance, juridique, juridico, juridica, recht, prawny, prawn*, hukuk, regulatory affairs, regulatory compliance, legale, 法务, 法務, contracts",
    ),
    Family.SOFTWARE: TitleWords(
        """developer*, programmer*, software engineer*, software architect*, full stack, fullstack, frontend, front end, backend, back end, devops, sre, sdet, qa engineer*,
        webentwickler*, softwareentwickler*, entwickler*, programmierer*, developpeur*, developpeuse*, desarrollador*, desenvolvedor*, sviluppator*, programador*, programmatore, programmatrice, programist*,
        ontwikkelaar*, utvecklare, mjukvaru*, udvikler*, utvikler*, vyvojar*, programator*, ohjelmisto*, yazilim*, fejleszto*, ingeniero de software, ingeniera de software, ingenieur logiciel, ingegnere del software, ingenieur informatique, engenheiro de software,
        разработчик*, программист*, тестировщик*, 软件工程师, 軟體工程師, 开发*, 開発*, ソフトウェア*, エンジニア, プログラマ*, 개발자, 소프트웨어*, مهندس برمجيات, مطور*, مبرمج*, מפתח*, תוכנה, программ*, lap trinh vien, site reliability engineer*, ml engineer*, machine learning
        engineer*, ai engineer*, mobile engineer*, ios engineer*, android engineer*, platform engineer*, cloud engineer*, web engineer*, qa analyst*, qa tester*, software tester*, test automation engineer*, ios, android, embedded software engineer*, solutions architect*, solution architect*, cloud architect*, mts, salesforce administrator*, cto, cio,
        blockchain, phat trien phan mem, pengembang*, προγραμματιστ*""",
        """software, web development, java, javascript, python, react, node, golang, php, ruby, rails, kotlin, swift, c++, typescript, net, angular, microservices, devsecops,
        chief technology officer, chief information officer, information systems, it manager, it director, head of it, vp of it, it project*, director of it, it leiter, it leitung, leiter it, leitung it, dsi, qa, quality assurance,
        engineering manager, engineering lead, tech lead, software development, app development, game development, informatica, informatique, machine learning, ai, artificial intelligence, platform, it""",
    ),
    Family.DATA: TitleWords(
        """data scientist*, data engineer*, data analyst*, statistician*, actuary, actuaries, aktuar*, bi analyst*, bi developer*, analytics engineer*, database administrator*, dba, mathematician*, biostatistician*, data architect*, statisticien*,
        business intelligence analyst*, datenanalyst*, cientista de dados, cientifico de datos, datascientist*, operations research analyst*, analista de datos, analista de dados, 数据分析师, データサイエンティスト, data steward*, dataanalyst*, matematik*, reporting analyst*""",
        "data, analytics, business intelligence, bi, big data, data science, statistics, statistik, datos, dados, daten*, cdo, 数据, データ, biostatistics, insights",
    ),
    Family.IT_SUPPORT: TitleWords(
        """sysadmin*, system administrator*, systems administrator*, systemadministrator*, network administrator*, network engineer*, systemtekniker*, administrateur systeme*, administrador de sistemas, amministratore di sistema, administrator sieci,
        administrator systemow, help desk technician*, it technician*, it specialist*, it support specialist*, desktop support*, it consultant*, it administrator*, security engineer*, security analyst*, cybersecurity analyst*, penetration tester*, soc analyst*,
        fachinformatiker*, it systemadministrator*, technicien informatique, tecnico informatico, systems engineer*, system engineer*, системный администратор, systembeheerder*, it medewerker*, ciso, beveiligingsspecialist""",
        "it support, technical support, tech support, help desk, helpdesk, service desk, desktop support, network, networking, cybersecurity, cyber security, information security, infosec, it security, it service*, it infrastructure, infrastructure, cyber",
    ),
    Family.ENGINEERING: TitleWords(
        """mechanical engineer*, civil engineer*, electrical engineer*, process engineer*, chemical engineer*, structural engineer*, design engineer*, quality engineer*, hardware engineer*, industrial engineer*, manufacturing engineer*, project engineer*, field engineer*,
        bauingenieur*, maschinenbauingenieur*, ingenieur*, ingenier*, ingegner*, engenheir*, inzynier*, ingenjor*, ingenior*, inzenyr*, inginer*, surveyor*, vermessungsingenieur*, geometra, geometre, konstrukteur*, insinoor*, insinoori*, muhendis*, инженер*, 工程师, 工程師, مهندس*, מהנדס*, mernok*, ky su*, μηχανικος,
        firmware engineer*, validation engineer*, electronics engineer*, aerospace engineer*, environmental engineer*, biomedical engineer*, materials engineer*, mining engineer*, safety engineer*, rf engineer*, reliability engineer*, controls engineer*, automation engineer*, test engineer*, petroleum engineer*, nuclear engineer*, geotechnical engineer*, mechatronics engineer*""",
        "engineering, mechanical, electrical, civil, structural, r&d, hardware, maschinenbau, elektrotechnik, research and development, konstruktion, firmware, hvac design, manufacturing engineering, chief engineer, aerospace, geotechnical, quality control engineering",
    ),
    Family.TECHNICIAN_DRAFTING: TitleWords(
        """drafter*, draftsman*, draughtsman*, cad designer*, cad technician*, engineering technician*, engineering technologist*, electronics technician*, dessinat*, technische zeichner*, technischer zeichner, technische zeichnerin, bauzeichner*, delineante*, disegnator*, kreslic*,
        electronics engineering technician, civil engineering technician, mechanical engineering technician, surveying technician*, kreslar*, cadista*, projetista*, electrical engineering technician, industrial engineering technician""",
        "cad, drafting",
    ),
    Family.ARCHITECTURE: TitleWords(
        "landscape architect*, architect, architects, architekt*, architecte*, arquitect*, arquitet*, architett*, project architect*, arkitekt*, arkkiteht*, epitesz*, mimar, mimari, архитектор*, 建筑师, 建築士, landscape designer*",
        "architecture, landscape architecture",
    ),
    Family.SCIENCE: TitleWords(
        """scientist*, chemist*, biologist*, physicist*, researcher*, postdoc*, postdoctoral*, research associate*, research assistant*, chemiker*, biolog*, physiker*, chercheur*, chercheuse*, investigador*, pesquisador*, ricercator*, onderzoeker*, forskare, forsker*, naukow*, badacz*, tutkija*,
        wissenschaftlich*, geologist*, microbiologist*, biochemist*, lab technician*, laboratory technician*, laborant*, laboratory manager*, lab manager*, clinical research coordinator*, clinical research associate*, cra, epidemiologist*, meteorologist*, ecologist*, forester*, geolog*, chimist*, quimic*, chimico, chimica, научный сотрудник, 研究员, 研究員, 연구원,
        principal investigator*, laborantin, chemielaborant*, environmental scientist*, toxicologist*, food scientist*, bioinformatician*, forstwirt*, geoscientist*, astronom*""",
        "research, laboratory, lab, biology, chemistry, physics, clinical research, science, scientific, forschung, recherche, investigacion, bioinformatics, environmental science",
    ),
    Family.SOCIAL_SCIENCE: TitleWords(
        "economist*, psychologist*, psycholog*, psicolog*, psycholoog, sociologist*, sociolog*, sociologue*, anthropologist*, historian*, urban planner*, city planner*, stadtplaner*, urbaniste*, policy analyst*, policy advisor*, policy adviser*, political scientist*, archaeologist*, archeolog*, okonom*, economista*, economiste*, psykolog*, психолог*, экономист*, psikolog*, 心理*, behavior analyst*, behaviour analyst*, psychologue*, ekonomista, town planner*",
        "policy, economics, psychology, urban planning, public policy",
    ),
    Family.SOCIAL_WORK: TitleWords(
        """social worker*, clinical social worker*, counselor*, counsellor*, case manager*, case worker*, caseworker*, youth worker*, chaplain*, pastor*, priest*, rabbi*, imam, sozialarbeit*, sozialpadagog*, sozialpaedagog*, travailleur social, travailleuse sociale, assistante sociale, assistant social, assistant de service social,
        trabajador* social*, assistente social*, maatschappelijk werk*, socionom*, socialradgiver*, pracownik socjalny, probation officer*, psychotherapist*, psychotherapeut*, educateur*, educatrice*, educador social, therapist, lmft, lcsw, community health worker*, seelsorger*, pfarrer*, marriage and family therapist*, mental health therapist*, social pedagogue, социальный работник, sosionomi*, sosyal hizmet*, jugendarbeiter*, ehrenamtskoordinator*, case management, family therapist""",
        "social work, social services, case management, mental health, youth services, counseling, counselling, community outreach, ministry, human services, soziale arbeit, housing support",
    ),
    Family.EDUCATION_ADMINISTRATION: TitleWords(
        """headteacher*, head teacher*, headmaster*, headmistress*, school principal, dean*, provost, registrar, proviseur*, rektor*, rehtori*, director de escuela, directora de escuela, directeur d ecole, directrice d ecole, director of studies, academic dean, preschool director, daycare director, childcare director, vice chancellor, chancellor,
        dyrektor szkoly, 校长, 校長, 교장, директор школы, superintendent of schools, school superintendent, dirigente scolastic*, jefe de estudios, jefa de estudios, igazgatohelyettes, elementary school, middle school, high school, primary school, assistant principal*, vice principal*, school administrator*""",
        "admissions, student affairs, academic affairs, student success, enrollment, student services, school leadership, academic administration, schulleit*, kitaleit*, okul mudur*, reditel skoly, reditelka skoly",
    ),
    Family.TEACHING: TitleWords(
        """teacher*, professor*, lecturer*, tutor*, instructor*, lehrer*, lehrkraft, dozent*, professeur*, enseignant*, maestr*, profesor*, docente*, insegnante*, nauczyciel*, ucitel*, tanar*, opettaja*, larare, laerer*, leraar, lerares, docent, ogretmen*, учител*, преподавател*, воспитател*, 教师, 老师, 教師, 교사,
        معلم*, مدرس*, מורה, giao vien*, guru sekolah, guru bahasa, erzieher*, instructional designer*, teaching assistant*, paraeducator*, teacher s aide, maitre de conferences, maitresse de conferences, childcare worker*, nanny, nannies, au pair, babysitter*, preschool teacher*, kindergarten*, school counselor*, guidance counselor*, academic advisor*, instructional coach*, academic coach*, wykladowc*, forstelaerer*, barnehagelaerer*, forskollarare, reading specialist*,
        curriculum developer*, pgt, tgt, career counselor*, career coach*, faculty, educator*, professora, δασκαλ*, καθηγητ*, onderwijzer*, onderwijsassistent*""",
        "teaching, curriculum, education, instruction, tutoring, school, special education, esl, early childhood, childcare",
    ),
    Family.LIBRARY: TitleWords(
        "librarian*, archivist*, curator*, bibliothekar*, bibliothecaire*, bibliotecari*, bibliotekar*, bibliotekarz*, archivar*, archiviste*, conservateur*, kurator*, konservator*, knihovn*, kirjasto*, museum technician*, библиотекар*, 图书管理员, 司書, museolog*, kutuphane*, fami",
        "library, museum, archives, collections care",
    ),
    Family.DESIGN: TitleWords(
        """designer*, illustrator*, animator*, art director*, creative director*, florist*, grafik*, graphist*, grafiker*, diseñador*, disenador*, designer grafico, grafisch vormgever, vormgever*, formgivare, muotoilij*, дизайнер*, 设计师, 設計師, デザイナー, 디자이너, مصمم*, מעצב*, tasarimci*, mediengestalter*, directeur artistique, directrice artistique, ux researcher*,
        user researcher*, innenarchitekt*, interior decorator*, ux writer*, visual artist*, direttore creativo, director de arte, direttore artistico, kunstler*, kreativdirektor*, decorateur*""",
        "ux, ui, design, creative, product design, user research, user experience, graphic design, interior design, diseno, 设计, デザイン",
    ),
    Family.PERFORMING_ARTS: TitleWords(
        "actor*, actress*, musician*, singer*, dancer*, choreographer*, composer*, comedian*, stage manager*, producer*, violinist*, pianist*, guitarist*, schauspieler*, musiker*, comedien*, musicien*, actriz, musico, attore, attrice, musicist*, stage director*, film director*, theatre director*, theater director*, music director*, muusikko*, regisseur*, realisateur*, realisatrice*, cantante, bailarin*, tanzer*, tanzerin, opera singer*, dramaturg*, cellist*, aktor*, актер*, музыкант*, 俳優, 演员, executive producer*, line producer*, dj",
        "theatre, theater, dance, opera, orchestra, film, performing arts",
    ),
    Family.MEDIA: TitleWords(
        "journalist*, journaliste*, periodista*, giornalist*, jornalista*, dziennikar*, novinar*, toimittaja*, reporter*, photographer*, fotograf*, photograph*, video editor*, videographer*, translator*, interpreter*, ubersetzer*, uebersetzer*, dolmetscher*, traduct*, traduttor*, tradutor*, tlumacz*, prekladatel*, kaantaja*, tolk, vertaler*, kameramann*, cameraman*, camera operator*, sound engineer*, audio engineer*, broadcaster*, podcaster*, podcast producer*, editor in chief, managing editor, news editor*, chefredakteur*, anchor, переводчик*, журналист*, 记者, 記者, 翻译, 翻訳, مترجم*, صحفي*, tercuman*, gazeteci*, film editor*, presenter*, monteur video, court reporter*, oversetter*",
        "news, journalism, broadcast, video, photography, media production, radio, television, newsroom",
    ),
    Family.ATHLETICS: TitleWords(
        "personal trainer*, fitness trainer*, fitness instructor*, yoga instructor*, yoga teacher*, coach sportif, head coach*, assistant coach*, soccer coach*, football coach*, basketball coach*, swim coach*, tennis coach*, athlete*, referee*, umpire*, entrenador*, allenator*, treinador*, trener*, fitnesstrainer*, entraineur*, strength coach*, fitness coach*, scout, pilates*, preparador fisico, athletic director, yogalehrer*, fussballtrainer*, тренер*, valmentaja*",
        "athletics, soccer, football, basketball, fitness, gym, swimming, volleyball, baseball, sports coaching, lacrosse",
    ),
    Family.MEDICINE: TitleWords(
        """physician*, surgeon*, dentist*, veterinarian*, vet, pediatrician*, psychiatrist*, pharmacist*, optometrist*, chiropractor*, arzt, arztin, aerztin, oberarzt*, oberaerzt*, assistenzarzt*, facharzt*, chefarzt*, zahnarzt*, tierarzt*, medecin*, medico, medica, medici, medic, chirurg*, dentiste*, veterinaire*, veterinari*, lekar*, lekarz*, farmaceut*, farmaceutic*, pharmacien*, apotheker*, apteker*, dentista*, huisarts, lakare, laakari*, overlege,
        laege, orvos*, doktor, hekim*, eczaci*, врач*, стоматолог*, 医生, 医師, 의사, طبيب*, صيدلي*, רופא*, bac si*, dokter, anesthesiologist*, radiologist*, cardiologist*, oncologist*, hospitalist*, physician assistant*, medical doctor, gp, general practitioner*, resident physician, md, orthodontist*, proviisori*, optiker, dermatolog*, kardiolog*, dirigente medico, medica, medici, medic, farmacist*, γιατρ*, dental practice owner, neurologist*""",
        "medicine, surgery, dental, dentistry, pharmacy, veterinary, pediatrics, cardiology, oncology, radiology, medical officer, medical director, chief medical officer, family medicine, psychiatry, internal medicine, anesthesiology, emergency medicine",
    ),
    Family.NURSING: TitleWords(
        """nurse*, rn, lpn, cna, nursing assistant*, midwife*, midwives, krankenschwester*, krankenpfleg*, pflegefach*, pflegekraft, pflegehelfer*, altenpfleg*, hebamme*, gesundheits und krankenpfleg*, infirmier*, aide soignant*, sage femme, enfermer*, infermier*, pielegniar*, osetrovatel*, zdravotni sestra, apoln*, sairaanhoitaja*, osastonhoitaja*, sykepleier*, sjukskoter*, sygeplejer*, verpleeg*, verpleegkundige*, verzorgende,
        hemsire*, медсестр*, медбрат, 护士, 護士, 看護師, 간호사, ممرض*, אח, אחות, y ta, dieu duong*, perawat*, home health aide*, care assistant*, healthcare assistant*, caregiver*, carer*, pflegedienst*, pflege*, ward sister, ward manager*, cadre de sante, underskoterska, helsefagarbeider*, direct care worker*, patient care assistant*, patient care technician*, orderly, lahihoitaja*, nosilj*, νοσηλευτ*, asistent* medical*""",
        "nursing, icu, pflegedienst, care home, patient care, midwifery, ward, stationsleit*",
    ),
    Family.ALLIED_HEALTH: TitleWords(
        "dental hygienist*, dental assistant*, medical assistant*, paramedic*, emt, radiographer*, radiologic technologist*, sonographer*, dietitian*, dietician*, nutritionist*, pharmacy technician*, phlebotomist*, physical therapist*, physiotherapist*, physiotherapeut*, physio, occupational therapist*, speech therapist*, speech language pathologist*, respiratory therapist*, massage therapist*, athletic trainer*, surgical technologist*, medical technologist*, medical laboratory *, audiologist*, optician*, ergotherap*, logopad*, logopaed*, logoped*, kinesitherapeute*, kine, fisioterapeut*, fisioterapist*, nutricionista*, dietist*, zahnmedizinische*, zahnarzthelfer*, arzthelfer*, medizinische fachangestellte*, notfallsanitater*, rettungssanitater*, mfa, mta, radiologieassistent*, fizjoterapeut*, ratownik medyczny, ambulancier*, orthoptist*, manipulateur radio, fysioterapeut*, fysioterapeutti*, 理学療法士, physical therapy assistant*, vet tech*, veterinary technician*, genetic counselor*, mri technologist*, ct technologist*, x ray technician*, optometric technician*, fizyoterapist*, fysiotherapeut*, ordinacni sestra, opticien*, art therapist*, music therapist*, sterile processing technician*, dosimetrist*, bioanalist*",
        "physical therapy, physiotherapy, occupational therapy, rehab, rehabilitation, imaging, respiratory care, nutrition, ambulance, therapy services",
    ),
    Family.HEALTH_ADMINISTRATION: TitleWords(
        "clinic coordinator*, clinic manager*, practice manager*, hospital administrator*, medical secretary, medical receptionist*, medical coder*, medical biller*, medical records *, patient access *, patient coordinator*, patient services *, health unit coordinator*, unit ward nursing home administrator*, health information *, practice administrator*, unit secretary, arztsekretar*, secretaire medicale, secretaria medica, care coordinator*, medical office *, health services manager*, clinic administrator*, clinical coordinator*, assisted living executive director, praxismanager*, directeur d hopital, hospital manager*, medical billing *",
        "clinic, hospital, medical practice, healthcare administration, hospital administration, health services, patient access, medical billing, clinical operations, revenue cycle, assisted living, healthcare operations",
    ),
    Family.PROTECTIVE: TitleWords(
        "police officer*, policeman, policewoman, firefighter*, fire fighter*, security guard*, security officer*, detective*, correctional officer*, corrections officer*, prison officer*, sheriff*, deputy sheriff*, lifeguard*, state trooper*, polizist*, polizei*, feuerwehr*, wachmann, sicherheitsmitarbeiter*, securitymitarbeiter*, policier*, gendarme*, pompier*, policia, bombero*, bombeir*, vigilante, vigilant*, polizziott*, vigile, strazak*, straznik*, policjant*, ochroniarz*, politibetjent*, polis, vartija*, poliisi*, brandman*, brandweer*, beveiliger*, guardia de seguridad, agent de securite, полицейск*, пожарн*, охранник*, 警察, 保安, 警備員, private investigator*, loss prevention *, guvenlik gorevlisi, park ranger*, bodyguard*, border patrol agent*, bailiff*, 911 dispatcher*, emergency dispatcher*",
        "police, fire, security operations, corrections, emergency management, law enforcement, public safety, fire department, physical security, loss prevention",
    ),
    Family.COOKING: TitleWords(
        "cook*, chef, chefs, sous chef*, line cook*, head chef*, executive chef*, pastry chef*, kitchen manager*, koch, kochin, koechin, kuchenchef*, kuechenchef*, jungkoch, cuisinier*, cuisiniere*, chef de cuisine, chef de partie, commis de cuisine, cociner*, cozinheir*, cuoc*, kucharz*, kuchark*, kuchar, kok, kock, kokk, kokki*, szakacs*, asci, ascibasi, повар*, 厨师, 廚師, 料理人, 調理師, 요리사, طباخ*, טבח*, dau bep*, juru masak, jefe de cocina, jefa de cocina, chef kok, chefkoch*, μαγειρ*, fast food worker*, prep cook*, souschef*, bucatar*, kitchen assistant*, kuchenhilfe*",
        "kitchen, culinary",
    ),
    Family.FOOD_SERVICE: TitleWords(
        "bartender*, barman, barmaid, waiter*, waitress*, barista*, dishwasher*, server, food server*, sommelier*, kellner*, servicekraft, serveur*, serveuse*, chef de rang, camarer*, mesero*, mesera*, garcom, garconete, camerier*, kelner*, cisnik*, servitor*, servitris*, tarjoilij*, tjener, pincer*, garson, официант*, бармен*, 服务员, bedienung, medewerker bediening, host, hostess, busser*, ober, barkeeper*, food runner*, catering assistant*, cateringmedewerker*, ospatar*, bar staff, banquet server*",
        "bar, food service, front of house, food and beverage service",
    ),
    Family.HOSPITALITY: TitleWords(
        "hotel manager*, event planner*, event coordinator*, event manager*, meeting planner*, wedding planner*, restaurant manager*, restaurant general manager, front desk agent*, front desk supervisor*, front office manager*, hotelfachfrau, hotelfachmann, hotelkauf*, hotelreceptionist*, hotel receptionist*, receptionniste d hotel, recepcionista de hotel, hotelier*, innkeeper*, directeur d hotel, gerente de restaurante, gerente de hotel, directeur de restaurant, eventmanager*, veranstaltungskauf*, guest services *, guest relations *, catering manager*, hotelli*, tur operator*, travel consultant*, night auditor*, food service manager*, f&b manager*, banquet manager*, catering sales manager, convention services manager",
        "hotel*, hospitality, events, event management, restaurant*, tourism, tourismus*, travel, guest services, f&b, food and beverage, catering, turismo, tourisme, gastronomie*, horeca, resort, front office, front desk, ristorante, отел*, ресторан*, 酒店, 餐厅, ホテル, banquets, conferences, hotelleiter*, restaurantleiter*, restaurangchef*, ravintolapaallik*",
    ),
    Family.CLEANING_GROUNDS: TitleWords(
        "cleaner*, housekeeper*, janitor*, custodian*, landscaper*, gardener*, groundskeeper*, reinigungskraft, reinigungsfachkraft, putzfrau, raumpfleger*, gebaudereiniger*, gebaeudereiniger*, gartner*, gaertner*, hausmeister*, agent d entretien, agente d entretien, femme de menage, jardinier*, jardiner*, jardineir*, limpiador*, limpeza, faxineir*, addetto alle pulizie, addetta alle pulizie, giardinier*, sprzatacz*, ogrodnik*, zahradnik*, uklizec*, schoonma*, hovenier*, stadare, lokalvardare, renholder*, siivooja*, puutarhuri*, takarit*, temizlik*, bahcivan*, уборщи*, садовник*, 保洁*, 清掃*, room attendant*, arborist*, pest control technician*, housekeeping attendant*, concierge d immeuble",
        "housekeeping, custodial, grounds, landscaping, janitorial, cleaning, pest control, gebaudereinigung",
    ),
    Family.PERSONAL_CARE: TitleWords(
        "hairdresser*, hairstylist*, hair stylist*, stylist, barber*, cosmetologist*, beautician*, esthetician*, aesthetician*, nail technician*, makeup artist*, tour guide*, reiseleiter*, funeral director*, dog groomer*, pet groomer*, animal trainer*, dog trainer*, undertaker*, friseur*, friseurin, frisor*, coiffeur*, coiffeuse*, estheticien*, peluquer*, esteticist*, estetista*, parrucchier*, cabeleireir*, fryzjer*, kosmetyczk*, kosmetiker*, kosmetolog*, kapper*, kapster*, frisorer, kampaaja*, fodrasz*, kuafor*, парикмахер*, косметолог*, 美容师, 美容師, guia turistic*, guida turistica, accompagnatore turistico, animateur*, animatrice*, bestatter*, concierge*, przewodnik turystyczny, gids, camp counselor*, recreation leader*, recreation worker*, spa therapist*, kadernik*, kadernice, kreator wizerunku, mortician*",
        "salon, spa, beauty, funeral, recreation, grooming, cosmetology",
    ),
    Family.ADMINISTRATION: TitleWords(
        """executive assistant*, administrative assistant*, admin assistant*, receptionist*, secretary, secretaries, personal assistant*, office manager*, office office administrator*, data entry office assistant*, typist*, virtual assistant*, sekretar*, sekretaer*, burokauf*, buerokauf*, burokraft, sachbearbeiter*, secretair*, secretaria*, secretari*, assistante de direction, assistant de direction, assistante administrative,
        assistant administratif, auxiliar administrativ*, administrativ*, impiegat*, segretari*, sekretark*, asystentka zarzadu, recepcjonist*, recepcionist*, recepcni, receptioniste*, receptionnist*, directiesecretaresse*, kontorist*, sihteeri*, titkarno*, sekreter*, секретар*, офис менеджер, делопроизводител*, 秘书, 秘書, 事務*, 行政助理, 비서, سكرتير*, מזכיר*, thu ky*, staf administrasi, empfangskraft, assistenz der geschaftsfuhrung, assistenz der geschaftsleitung, vorstandsassistenz, kaufmannischer angestellter, kaufmannische angestellte, legal secretary, management assistant, bureau assistent, γραμματεας, ea, administrative coordinator*, administrative officer*""",
        "administration, administrative, office, clerical, front office administration, verwaltung*, buro, secretariat",
    ),
    Family.CUSTOMER_SERVICE: TitleWords(
        "customer service *, customer support *, customer success *, customer care *, customer experience *, call center *, call centre *, kundenberater*, kundenbetreuer*, kundendienst*, kundenservice*, charge de clientele, chargee de clientele, conseiller clientele, conseillere clientele, conseiller client*, teleconseiller*, teleconseillere*, atencion al cliente, atendente, atendimento ao cliente, servizio clienti, obsluga klienta, obslugi klienta, klantenservice*, kundeservice*, kundtjanst*, asiakaspalvel*, ugyfelszolgalat*, musteri hizmetleri*, musteri temsilcisi, поддержк*, оператор колл центра, 客服*, カスタマー*, 고객*, خدمة العملاء, שירות לקוחות, client services *, support agent*, support representative*, csr, csm, member services *, medewerker klantenservice, zakaznick*, helpline operator*, operatore call center, cham soc khach hang, layanan pelanggan",
        "customer success, customer service, customer support, customer experience, customer care, client services, client success, call center, contact center",
    ),
    Family.FARMING: TitleWords(
        "farmer*, farm worker*, farm manager*, rancher*, farmhand*, landwirt*, agriculteur*, agricultrice*, agricultor*, agricoltor*, rolnik*, zemedel*, lantbrukar*, gardbruker*, landmand, maanviljelij*, gazda, ciftci*, фермер*, агроном*, 农民, 農家, winzer*, viticult*, vigneron*, beekeeper*, imker, fisher*, fisherman, fiskare, pecheur*, pescador*, boer, melkveehouder*, logger*, agronomist*, agronom*, agronome*, forest worker*, vineyard worker*, herder*, ouvrier agricole, agricultural worker*",
        "farm, agriculture, agricultural, landwirtschaft*, vineyard, ranch, livestock, dairy, forest operations",
    ),
    Family.CONSTRUCTION: TitleWords(
        "electrician*, carpenter*, plumber*, roofer*, bricklayer*, mason, masons, construction worker*, construction manager*, site manager*, joiner*, quantity surveyor*, estimator*, painter*, elektriker*, maurer*, zimmerer*, tischler*, schreiner*, klempner*, installateur*, dachdecker*, maler, polier*, bauarbeiter*, electricien*, plombier*, macon*, menuisier*, charpentier*, conducteur de travaux, chef de chantier, electricista*, fontaner*, albanil*, carpinter*, encanador*, eletricista*, pedreir*, elettricist*, idraulic*, murator*, capocantiere, murarz*, elektryk*, hydraulik*, stolarz*, ciesla, instalater*, zednik*, tesar*, timmerman*, loodgieter*, metselaar*, snickare, rormokare, rorlegger*, tomrer*, snekker*, sahkoasentaja*, putkimies, villanyszerel*, komuves*, elektrikci*, электрик*, сантехник*, строител*, прораб*, каменщик*, 电工, 大工, 電気工事*, foreman of works, construction superintendent*, site supervisor*, building inspector*, glazier*, drywall*, pipefitter*, heavy equipment operator*, general contractor*, kierownik budowy, stavbyvedouci, byggeleder*, platschef*, projektant*, tiler*, fliesenleger*, zavadlovac*, civil works supervisor",
        "construction, building site, bau, chantier, obra*, costruzion*, budow*, bygg, строительств*, residential construction, commercial construction, roofing, plumbing, carpentry, skilled trades, insaat, santiye sefi, bauleiter*",
    ),
    Family.REPAIR: TitleWords(
        "mechanic*, auto mechanic*, hvac technician*, maintenance technician*, service technician*, field service technician*, repairman, handyman, locksmith*, millwright*, kfz mechatroniker*, mechatroniker*, kfz mechaniker*, servicetechniker*, instandhalter*, mecanicien*, mecanic*, meccanic*, manutentor*, technicien de maintenance, tecnico de mantenimiento, tecnico manutentore, mechanik*, monter*, monteur*, mekaniker*, mekanik*, asentaja*, szerelo*, tamirci*, автомеханик*, слесар*, механик*, 维修*, 整備士, lineman, linemen, telecom technician*, aircraft mechanic*, aircraft maintenance technician*, elevator mechanic*, wind turbine technician*, maintenance manager*, maintenance supervisor*, maintenance worker*, industriemechaniker*, anlagenmechaniker*, huoltoasentaja*, bicycle mechanic*, hausmechaniker*, installation technician*, fleet mechanic*, service engineer*, field service engineer*",
        "maintenance, hvac, repair, instandhaltung*, entretien, mantenimiento, manutenzione, manutencao, utrzymania ruchu, udrzb*, kunnossapito*, field service, auto body, bakim",
    ),
    Family.PRODUCTION: TitleWords(
        "welder*, machinist*, baker*, butcher*, assembler*, assembly line worker*, assembly worker*, machine operator*, cnc operator*, cnc machinist*, production supervisor*, production worker*, production operator*, process operator*, factory worker*, tailor*, seamstress*, quality inspector*, toolmaker*, schweisser*, zerspanungsmechaniker*, backer*, baecker*, metzger*, fleischer*, produktionshelfer*, produktionsmitarbeiter*, maschinenfuhrer*, maschinenbediener*, schneider*, soudeur*, soudeuse*, boulanger*, boucher*, operateur de production, ouvrier*, operari*, operai*, soldador*, panader*, padeir*, carniceir*, carnicero*, saldator*, panettier*, fornaio, macellai*, tornitor*, spawacz*, piekarz*, rzeznik*, slusarz*, tokarz*, svarec*, pekar*, reznik*, obsluha stroju, lasser*, bakker*, slager, svetsare, bagare, sveiser*, hitsaaja*, leipuri*, hegeszto*, pek, kaynakci*, firinci*, сварщик*, токар*, пекар*, оператор станк*, 焊工, 溶接工, brewer*, brewmaster, jeweler*, goldsmith*, goldschmied*, cabinetmaker*, printing press operator*, press operator*, plant operator*, power plant operator*, wastewater operator*, dental lab technician*, fabricator*, metalworker*, line operator*, brauer*, operatore di produzione, packer*, upholsterer*, woodworker*, production technician*",
        "production, manufacturing, produktion*, fertigung*, assembly, produccion, producao, produzione, produkcj*, vyrob*, tuotanto*, gyart*, uretim*, производств*, 生产, 製造, 생산, cnc, machining, welding, quality control, bakery, fabrication, factory, shop floor, schichtleiter*",
    ),
    Family.TRANSPORT: TitleWords(
        "truck driver*, bus driver*, driver*, delivery driver*, pilot*, airline captain*, first officer, flight attendant*, cabin crew, forklift operator*, crane operator*, train conductor*, locomotive engineer*, sailor*, seaman, deckhand*, ship captain*, chauffeur*, lkw fahrer*, berufskraftfahrer*, kraftfahrer*, busfahrer*, fahrer*, flugbegleiter*, lokfuhrer*, lokomotivfuhrer*, staplerfahrer*, gabelstaplerfahrer*, conducteur de bus, conducteur routier, chauffeur routier, conductor de autobus, camioner*, camionist*, motorist*, autist*, autista, kierowc*, ridic*, vrachtwagenchauffeur*, chauffor*, lastbilschauffor*, sjafor*, sjofor*, kuljettaja*, sofor, surucu, gepkocsivezeto*, водител*, машинист*, 司机, 運転手, 운전*, سائق*, נהג*, lai xe, supir, pengemudi, steward, stewardess*, hotesse de l air, warehouse associate*, warehouse worker*, warehouse operative*, order picker*, picker*, lagerist*, lagermitarbeiter*, lagerarbeiter*, cariste*, preparateur de commandes, mozo de almacen, magazzinier*, magazynier*, skladnik*, magazijnmedewerk*, lagerarbetare, mail carrier*, postal carrier*, letter carrier*, postal worker*, brieftrager*, facteur*, cartero*, stocker*, air traffic controller*, fluglotse*, chief mate, chief officer, able seaman, ship s captain, longshoreman, rail conductor*, tram driver*, stock material handler*, heftruckchauffeur*",
        "aviation, trucking, flight operations, airline, shipping fleet, rail operations, transit, transport*, verkehr*, fleet, marine operations",
    ),
    Family.MILITARY: TitleWords(
        "soldier*, infantry*, infantryman*, platoon sergeant*, platoon leader*, army officer*, naval officer*, soldat*, bundeswehr*, militaire*, militar*, military officer*, airman, petty officer*, gunnery sergeant*, squad leader*, kapral*, offizier*, warrant officer*, staff sergeant*, master sergeant*, first sergeant*, company commander, battalion commander, us army, us navy, us air force, us marine corps, army, navy, air force, marines, british army, royal navy, staff officer, intelligence officer",
        "military, armed forces, army reserve, national guard",
    ),
    Family.REPRESENTATION: TitleWords(
        "talent agent*, literary agent*, sports agent*, booking agent*, artist manager*, talent manager*, agent litteraire, agent artistique, agente literari*, agente de artistas, spielerberater*, kunstleragent*, literaturagent*, booker, music agent*, artist agent*",
        "artist management, talent representation",
    ),
}
