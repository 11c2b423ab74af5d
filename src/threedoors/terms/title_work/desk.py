"""Titles of offices, laboratories and meeting rooms."""

from __future__ import annotations

from threedoors.terms.families import Family
from threedoors.terms.title_work.shape import TitleWords

DESK: dict[Family, TitleWords] = {
    Family.EXECUTIVE: TitleWords(
        "",
        """ceo, coo, pdg, chief executive, chief executive officer, chief operating officer, managing director,
        president and ceo, geschaftsfuhr*, geschaeftsfuhr*, geschaeftsfuehr*, amministratore delegat*, director
        general, directeur general, directrice generale, direttore generale, direttrice generale,
        toimitusjohtaj*, daglig leder, verkstallande direktor, administrerende direktor, prezes zarzadu,
        ugyvezeto, генеральн* директор, 总经理, 總經理, 代表取締役, 대표이사, 首席执行官, diretor geral, diretora
        geral, consejero delegado, الرئيس التنفيذي""",
    ),
    Family.MARKETING: TitleWords(
        "publicitari*, werbe*",
        """marketing*, mktg, brand, cmo, chief marketing officer, seo, sem, advertising, ppc, growth, demand gen,
        adwords, paid media, paid search, mercadotecnia, publicidad, publicidade, publicite, маркетинг*,
        pazarlama, 市场, 行銷, 营销, マーケティング, 마케팅, تسويق, التسويق, שיווק, markkinoin*, markedsforing*,
        marknadsforing*, marknad*, μαρκετινγκ, social media, reklam*, trade marketing, influencer*, e-mail
        marketing, event marketing""",
    ),
    Family.SALES: TitleWords(
        """sdr, bdr, salesperson, salesman, saleswoman, vendedor*, vendeur*, vendeuse*, verkauf*, verkaeuf*,
        venditor*, venditric*, vertriebs*, verkoper, verkoopster, saljare, selger*, saelger, myyj*, sprzedawc*,
        handlowiec, elado, realtor*, broker, immobilienmakler*, makler*, agent immobilier, agente inmobiliari*,
        conseiller de vente, conseillere de vente, attache commercial, attachee commerciale, technico
        commercial*, commercial terrain, account executive, account executives, account exec, account director,
        comercial, agente comercial, agente di commercio, aussendienst*, satis temsilcisi, satis danismani,
        telemarketer, telesales, мерчендайзер, менеджер по продажам, торговый представитель, przedstawiciel
        handlowy, doradca handlowy, obchodni zastupce, 営業, 销售代表, 业务员, travel agent, estate agent, sales
        rep, sales reps, handelsvertreter*, 销售""",
        """sales, selling, revenue, cro, chief revenue officer, business development, biz dev, bizdev, account
        management, account manager, account managers, key account*, accountmanager*, territory, pre sales,
        presales, vertrieb*, verkoop*, ventas, ventes, vendas, vendite, salg*, forsaljning*, salj*, sprzedaz*,
        prodej*, predaj*, prodaj*, vanzari, satis, продаж*, сбыт*, 销售, 銷售, 業務, 영업, مبيعات, المبيعات,
        מכירות, myynti*, myynni*, ertekesit*, πωλησεων, πωλησεις, kinh doanh, penjualan, real estate,
        immobilien*, grosskunden, grands comptes, directeur commercial, directrice commerciale, director
        comercial, directora comercial, diretor comercial, diretora comercial, direttore commerciale, dyrektor
        handlow*, gerente comercial, responsable commercial, gerente de contas, commercial director, ejecutiv* de
        cuentas, grande distribution, partnerships, alliances""",
    ),
    Family.RETAIL: TitleWords(
        """cashier*, kassierer*, caissier*, cajer*, kasjer*, dependient*, shop assistant, store associate, retail
        associate, sales associate, sales assistant, sales associates, sales clerk, salgsassistent*,
        butiksmedarbejder*, butikkmedarbeider*, butikssaljare, verkaufer im einzelhandel, einzelhandelskauf*,
        commess*, winkelmedewerk*, merchandiser*, employe libre service, magasinier, shopkeeper*, kassamedewerk*,
        店员, 販売員, balconist*, pokladni, shop girl, kassor*, prodavac*""",
        """retail, store, shop, boutique, supermarket, filial*, marktleit*, ladenleit*, magasin, tienda*, loja*,
        negozio, punto vendita, punto venta, butik*, sklep*, prodejn*, winkel*, filiaal*, magaza*, 店长, 店長,
        매장*, магазин*, myymala*, einzelhandel*, uzlet*, rayon, department store, toko, cua hang, bolt*""",
    ),
    Family.COMMUNICATIONS: TitleWords(
        """copywriter*, redakteur*, redaktor*, redacteur*, redattor*, redator*, publicist*, spokesperson,
        pressesprecher*, proofreader*, lektor*, technical writer*, grant writer*, speechwriter*, author, writer,
        editor, fundraiser*, development officer, major gifts officer, texter*, tekstschrijver*, pr specialist*,
        porte parole""",
        """communications, communication, comms, public relations, pr, fundraising, media relations, press, press
        office*, public affairs, kommunikation*, kommunikasjon*, communicatie*, comunicacion, comunicacao,
        comunicazione, komunikac*, presse*, public information, advancement, philanthropy, donor relations, major
        gifts, offentlichkeitsarbeit, viestin*, corporate affairs, relations publiques, kurumsal iletisim, связям
        с общественностью, 公关, 広報, copywriting""",
    ),
    Family.PRODUCT: TitleWords(
        """product manager*, product owner*, produktmanager*, productmanager*, product lead, 产品经理, 產品經理,
        chef de produit, cheffe de produit, jefe de producto, jefa de producto, gerente de produto*, gerente de
        producto*, product leader, group product manager, מנהל מוצר, מנהלת מוצר, менеджер продукта, menedzer
        produktu, urun yoneticisi, urun muduru, produktchef*, produktsjef*, produktleit*, tuotepaallikk*,
        プロダクトマネージャー, 프로덕트 매니저, cpo, apm""",
        """product, product management, product strategy, produkt, producto, produit, prodotto, produto, 产品,
        プロダクト""",
    ),
    Family.PROJECT_MANAGEMENT: TitleWords(
        """project manager*, program manager*, programme manager*, project lead, project coordinator, project
        leader, scrum master*, projektleit*, projektmanager*, projectleider*, projectmanager*, projektledare,
        projektleder*, projektipaallik*, prosjektleder*, chef de projet*, cheffe de projet*, jefe de proyecto*,
        jefa de proyecto*, gerente de projeto*, gerente de proyecto*, capo progetto, project officer, pmo,
        kierownik projekt*, projektov* manazer*, руководитель проект*, менеджер проект*, 项目经理, 專案經理,
        プロジェクトマネージャー, proje yonetici*, proje mudur*, مدير مشروع, مدير مشاريع, מנהל פרויקט*, מנהלת
        פרויקט*, delivery manager*, agile coach*, project director, program director, release train engineer,
        project coordinador de proyecto*, coordonnateur de projet""",
        """project management, program management, programme management, projektmanagement, projets, proyectos,
        projetos""",
    ),
    Family.BUSINESS_ANALYSIS: TitleWords(
        """business analyst*, systems analyst*, system analyst*, management consultant*, strategy consultant*,
        process analyst*, management analyst*, business consultant*, strategy analyst*, unternehmensberater*,
        unternehmensberatung, analista de negocio*, analyste d affaires, business systems analyst*, analista
        funcional, strategist, strategy manager, consultant en organisation, process improvement specialist,
        бизнес аналитик, is analisti, sustainability *""",
        """strategy, business analysis, consulting, business transformation, process improvement, process
        excellence""",
    ),
    Family.OPERATIONS: TitleWords(
        """hausverwalt*, property manager*, facility manager*, facilities manager*, plant manager*, general
        manager*, gm, bedrijfsleider*, genel mudur, operations officer""",
        """operations, ops, operaciones, operacoes, operazioni, facilities, facility, property, operational,
        betrieb*, drift*, plant, dgm operations, bizops, operativ*, exploitation, operacyjn*, центр*, 运营, 運營,
        operasyon, werksleit*, betriebsleit*, driftschef*, driftsleder*, directeur d usine, jefe de planta""",
    ),
    Family.SUPPLY_CHAIN: TitleWords(
        """buyer*, einkaufer*, einkaeufer*, acheteur*, acheteuse*, comprador*, inkoper*, innkjoper*, inkopare,
        kupiec, demand planner*, supply planner*, logistician*, logistiker*, expediter*, freight forwarder*,
        speditionskauf*, disponent*, courier*, dispatcher*, material planner, category manager*, supply chain
        analyst*, production planner*, shipping clerk""",
        """supply chain, logistic*, logistik*, logistyk*, logistiqu*, procurement, purchasing, sourcing,
        einkauf*, achats, compras, acquisti, inkoop, inkop*, zakup*, nakup*, warehouse, lager*, entrepot,
        almacen, magazzin*, magazyn*, warehousing, supply, inventory, materials management, distribution center,
        distribution centre, снабжени*, логист*, закуп*, 采购, 物流, 供应链, 購買, 구매, 물류, lojistik, satin
        alma, hankin*, hankinta*, logistiikka*, category management, vendor management, fulfillment, shipping,
        dispatch""",
    ),
    Family.HUMAN_RESOURCES: TitleWords(
        """recruiter*, headhunter*, hrbp, sourcer*, personalreferent*, personalsachbearbeit*, personaler*,
        personalberater*, personaldisponent*, rekryterare, rekruttere*, rekruter*, recruteur*, recruteuse*,
        reclutador*, recrutador*, selezionat*, personalista, personalistk*, drh, rrh, chro, corporate trainer*,
        talent partner*, people partner*, benefits specialist, hr generalist, staffing specialist, hr manager,
        wervings*, p&o, hrd""",
        """human resources, human resource, hr, hc, people ops, people operations, people and culture, people
        culture, people, talent acquisition, talent management, talent, recruiting, recruitment, recruit*,
        rekrut*, rekryt*, staffing, personnel, resourcing, learning and development, l&d, training and
        development, compensation and benefits, benefits, total rewards, employee relations, employee experience,
        human capital, executive search, headhunting, ressources humaines, recursos humanos, rrhh, rh, risorse
        umane, selezione, seleccion, recrutement, recrutamento, reclutamiento, reclutamento, personalwesen,
        personalabteilung, personalentwicklung, personalmanagement, personalgewinnung, personeel*,
        personalwirtschaft, personalverantw*, kadr*, zasobow ludzkich, lidske zdroje, lidskych zdroju, resurse
        umane, insan kaynaklari, ik, персонал*, кадр*, подбор*, 人力资源, 人力資源, 人事, 採用, 招聘, 인사, 채용,
        موارد بشرية, الموارد البشرية, توظيف, التوظيف, משאבי אנוש, גיוס, מגייס*, henkilosto*, rekrytoin*, nhan su,
        tuyen dung, sdm, hr business partner, organizational development, workforce development, diversity and
        inclusion, dei, emberi eroforras*, ανθρωπινου δυναμικου, personalleit*, personalchef*""",
    ),
    Family.FINANCE: TitleWords(
        """banker*, teller*, financial analyst*, financial advisor*, financial adviser*, financial planner*, loan
        officer*, portfolio manager*, bankkauf*, bankberater*, trader*, stockbroker*, loan processor*, credit
        analyst*, investment analyst*, fund manager*, wealth manager*, quant, quantitative analyst*, analista
        financiero, analista financeiro, relationship banker*, payroll specialist*, payroll asset manager*,
        equity analyst, conseiller bancaire, charge d affaires, bankingenieur, mortgage broker*, collections
        specialist*, bill collector*, actuaire, lohnbuchhalter*, gestionnaire de paie""",
        """finance, financial, cfo, chief financial officer, chief finance officer, treasury, treasurer, banking,
        bank, investment*, private equity, venture capital, fp&a, credit, wealth, finanz*, finanzas, financas,
        financeir*, financier*, finanziari*, financieel, finans*, finansow*, payroll, lending, mortgage, capital
        markets, m&a, equity research, controlling, финанс*, 财务, 金融, 財務, 재무, المالية, مالي, כספים,
        talous*, tai chinh, risk, rahoitus*, financial services, asset management, wealth management, loans, raf,
        daf, bursar""",
    ),
    Family.ACCOUNTING: TitleWords(
        """accountant*, bookkeeper*, auditor*, cpa, buchhalter*, comptable*, contador*, contable*, contabile,
        ragionier*, ksiegow*, ucetni, regnskaps*, redovisnings*, boekhoud*, kirjanpita*, bokforar*,
        bilanzbuchhalter*, steuerberater*, steuerfachangestellt*, expert comptable, revisor*, biegly rewident,
        commercialista, commercialisti, бухгалтер*, 会计*, 會計*, 経理*, 회계*, محاسب*, רואה חשבון, רואת חשבון,
        muhasebe*, wirtschaftspruf*, controller, comptroller, konyvelo*, ke toan*, akuntan*, λογιστ*,
        contabilista, contabil*""",
        """accounting, accounts, accounts payable, accounts receivable, bookkeeping, audit, tax, taxation,
        buchhaltung*, rechnungswesen, comptabilit*, contabilidad*, contabilita, ksiegowos*, boekhouding, steuer*,
        fiscalit*, налог*, бухгалтери*, accountancy, internal audit""",
    ),
    Family.INSURANCE: TitleWords(
        """underwriter*, claims adjuster*, adjuster*, insurance agent*, insurance broker*, claims examiner*,
        claims handler*, loss adjuster*, versicherungs*, assureur*, agent general, corredor de seguros, corretor
        de seguros, assicurator*, rzeczoznawc*, claims specialist*, claims representative*, schadenregulier*""",
        """insurance, claims, underwriting, assurance*, seguros, assicurazion*, ubezpiecze*, verzeker*,
        forsakring*, forsikring*, sigorta*, 保险, 保険, страхов*, vakuut*""",
    ),
    Family.LAW: TitleWords(
        """lawyer*, attorney*, paralegal*, solicitor*, barrister*, judge, counsel, notary, rechtsanwalt*,
        rechtsanwaelt*, jurist*, syndikus*, anwalt*, abogad*, advogad*, avvocat*, avocat*, juriste*, notaire,
        notar*, notario, magistrat*, advokat*, advocaat, advocate, adwokat*, radca prawny, pravnik*, avukat*,
        юрист*, адвокат*, 律师, 律師, 弁護士, 변호사, محام*, עורך דין, עורכת דין, asianaja*, juridisk*, ugyved*,
        luat su*, dikigor*, δικηγορ*, general counsel, compliance officer*, legal assistant*, clerk of court, law
        clerk, prosecutor*, patentanwalt*, rechtsanwaltsfachangestellt*, legal advisor, legal adviser""",
        """legal, law, litigation, compliance, juridique, juridico, juridica, recht, prawny, prawn*, hukuk,
        regulatory affairs, regulatory compliance, legale, 法务, 法務, contracts""",
    ),
    Family.SOFTWARE: TitleWords(
        """developer*, programmer*, software engineer*, software architect*, full stack, fullstack, frontend,
        front end, backend, back end, devops, sre, sdet, qa engineer*, webentwickler*, softwareentwickler*,
        entwickler*, programmierer*, developpeur*, developpeuse*, desarrollador*, desenvolvedor*, sviluppator*,
        programador*, programmatore, programmatrice, programist*, ontwikkelaar*, utvecklare, mjukvaru*,
        udvikler*, utvikler*, vyvojar*, programator*, ohjelmisto*, yazilim*, fejleszto*, ingeniero de software,
        ingeniera de software, ingenieur logiciel, ingegnere del software, ingenieur informatique, engenheiro de
        software, разработчик*, программист*, тестировщик*, 软件工程师, 軟體工程師, 开发*, 開発*, ソフトウェア*,
        エンジニア, プログラマ*, 개발자, 소프트웨어*, مهندس برمجيات, مطور*, مبرمج*, מפתח*, תוכנה, программ*, lap
        trinh vien, site reliability engineer*, ml engineer*, machine learning engineer*, ai engineer*, mobile
        engineer*, ios engineer*, android engineer*, platform engineer*, cloud engineer*, web engineer*, qa
        analyst*, qa tester*, software tester*, test automation engineer*, ios, android, embedded software
        engineer*, solutions architect*, solution architect*, cloud architect*, mts, salesforce administrator*,
        cto, cio, blockchain, phat trien phan mem, pengembang*, προγραμματιστ*""",
        """software, web development, java, javascript, python, react, node, golang, php, ruby, rails, kotlin,
        swift, c++, typescript, net, angular, microservices, devsecops, chief technology officer, chief
        information officer, information systems, it manager, it director, head of it, vp of it, it project*,
        director of it, it leiter, it leitung, leiter it, leitung it, dsi, qa, quality assurance, tech lead,
        software development, app development, game development, informatica, informatique, machine learning, ai,
        artificial intelligence, platform, it""",
    ),
    Family.DATA: TitleWords(
        """data scientist*, data engineer*, data analyst*, statistician*, actuary, actuaries, aktuar*, bi
        analyst*, bi developer*, analytics engineer*, database administrator*, dba, mathematician*,
        biostatistician*, data architect*, statisticien*, business intelligence analyst*, datenanalyst*,
        cientista de dados, cientifico de datos, datascientist*, operations research analyst*, analista de datos,
        analista de dados, 数据分析师, データサイエンティスト, data steward*, dataanalyst*, matematik*, reporting
        analyst*""",
        """data, analytics, business intelligence, bi, big data, data science, statistics, statistik, datos,
        dados, daten*, cdo, 数据, データ, biostatistics, insights""",
    ),
    Family.IT_SUPPORT: TitleWords(
        """sysadmin*, system administrator*, systems administrator*, systemadministrator*, network
        administrator*, network engineer*, systemtekniker*, administrateur systeme*, administrador de sistemas,
        amministratore di sistema, administrator sieci, administrator systemow, help desk technician*, it
        technician*, it specialist*, it support specialist*, desktop support*, it consultant*, it administrator*,
        security engineer*, security analyst*, cybersecurity analyst*, penetration tester*, soc analyst*,
        fachinformatiker*, it systemadministrator*, technicien informatique, tecnico informatico, systems
        engineer*, system engineer*, системный администратор, systembeheerder*, it medewerker*, ciso,
        beveiligingsspecialist""",
        """it support, technical support, tech support, help desk, helpdesk, service desk, desktop support,
        network, networking, cybersecurity, cyber security, information security, infosec, it security, it
        service*, it infrastructure, infrastructure, cyber""",
    ),
    Family.ENGINEERING: TitleWords(
        """mechanical engineer*, civil engineer*, electrical engineer*, process engineer*, chemical engineer*,
        structural engineer*, design engineer*, quality engineer*, hardware engineer*, industrial engineer*,
        manufacturing engineer*, project engineer*, field engineer*, bauingenieur*, maschinenbauingenieur*,
        ingenieur*, ingenier*, ingegner*, engenheir*, inzynier*, ingenjor*, ingenior*, inzenyr*, inginer*,
        surveyor*, vermessungsingenieur*, geometra, geometre, konstrukteur*, insinoor*, insinoori*, muhendis*,
        инженер*, 工程师, 工程師, مهندس*, מהנדס*, mernok*, ky su*, μηχανικος, firmware engineer*, validation
        engineer*, electronics engineer*, aerospace engineer*, environmental engineer*, biomedical engineer*,
        materials engineer*, mining engineer*, safety engineer*, rf engineer*, reliability engineer*, controls
        engineer*, automation engineer*, test engineer*, petroleum engineer*, nuclear engineer*, geotechnical
        engineer*, mechatronics engineer*""",
        """engineering, mechanical, electrical, civil, structural, r&d, hardware, maschinenbau, elektrotechnik,
        research and development, konstruktion, firmware, hvac design, manufacturing engineering, chief engineer,
        aerospace, geotechnical, quality control engineering""",
    ),
    Family.TECHNICIAN_DRAFTING: TitleWords(
        """drafter*, draftsman*, draughtsman*, cad designer*, cad technician*, engineering technician*,
        engineering technologist*, electronics technician*, dessinat*, technische zeichner*, technischer
        zeichner, technische zeichnerin, bauzeichner*, delineante*, disegnator*, kreslic*, electronics
        engineering technician, civil engineering technician, mechanical engineering technician, surveying
        technician*, kreslar*, cadista*, projetista*, electrical engineering technician, industrial engineering
        technician""",
        "cad, drafting",
    ),
    Family.ARCHITECTURE: TitleWords(
        """landscape architect*, architect, architects, architekt*, architecte*, arquitect*, arquitet*,
        architett*, project architect*, arkitekt*, arkkiteht*, epitesz*, mimar, mimari, архитектор*, 建筑师,
        建築士, landscape designer*""",
        "architecture, landscape architecture",
    ),
    Family.SCIENCE: TitleWords(
        """scientist*, chemist*, biologist*, physicist*, researcher*, postdoc*, postdoctoral*, research
        associate*, research assistant*, chemiker*, biolog*, physiker*, chercheur*, chercheuse*, investigador*,
        pesquisador*, ricercator*, onderzoeker*, forskare, forsker*, naukow*, badacz*, tutkija*,
        wissenschaftlich*, geologist*, microbiologist*, biochemist*, lab technician*, laboratory technician*,
        laborant*, laboratory manager*, lab manager*, clinical research coordinator*, clinical research
        associate*, cra, epidemiologist*, meteorologist*, ecologist*, forester*, geolog*, chimist*, quimic*,
        chimico, chimica, научный сотрудник, 研究员, 研究員, 연구원, principal investigator*, laborantin,
        chemielaborant*, environmental scientist*, toxicologist*, food scientist*, bioinformatician*, forstwirt*,
        geoscientist*, astronom*""",
        """research, laboratory, lab, biology, chemistry, physics, clinical research, science, scientific,
        forschung, recherche, investigacion, bioinformatics, environmental science""",
    ),
    Family.SOCIAL_SCIENCE: TitleWords(
        """economist*, psychologist*, psycholog*, psicolog*, psycholoog, sociologist*, sociolog*, sociologue*,
        anthropologist*, historian*, urban planner*, city planner*, stadtplaner*, urbaniste*, policy analyst*,
        policy advisor*, policy adviser*, political scientist*, archaeologist*, archeolog*, okonom*, economista*,
        economiste*, psykolog*, психолог*, экономист*, psikolog*, 心理*, behavior analyst*, behaviour analyst*,
        psychologue*, ekonomista, town planner*""",
        "policy, economics, psychology, urban planning, public policy",
    ),
    Family.SOCIAL_WORK: TitleWords(
        """social worker*, clinical social worker*, counselor*, counsellor*, case manager*, case worker*,
        caseworker*, youth worker*, chaplain*, pastor*, priest*, rabbi*, imam, sozialarbeit*, sozialpadagog*,
        sozialpaedagog*, travailleur social, travailleuse sociale, assistante sociale, assistant social,
        assistant de service social, trabajador* social*, assistente social*, maatschappelijk werk*, socionom*,
        socialradgiver*, pracownik socjalny, probation officer*, psychotherapist*, psychotherapeut*, educateur*,
        educatrice*, educador social, therapist, lmft, lcsw, community health worker*, seelsorger*, pfarrer*,
        marriage and family therapist*, mental health therapist*, social pedagogue, социальный работник,
        sosionomi*, sosyal hizmet*, jugendarbeiter*, ehrenamtskoordinator*, case management, family therapist""",
        """social work, social services, case management, mental health, youth services, counseling, counselling,
        community outreach, ministry, human services, soziale arbeit, housing support""",
    ),
}
