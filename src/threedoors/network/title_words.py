"""Words of rank and scope in job titles, in many languages: the data that `titles` reads hiring power from."""

from __future__ import annotations

from threedoors.network.title_kinds import Kind
from threedoors.network.title_ranks import RANKS

KINDS: tuple[tuple[Kind, str], ...] = (
    *RANKS,
    (
        Kind.THING,
        """client*, client relations, customer success, client success, product, products, product line, product
        marketing, project*, program*, programme*, case, care, office, community, social media, content, brand,
        brands, event*, relationship*, relations, portfolio*, asset*, wealth, territory, property, stage, tour,
        change, release*, release train, category, campaign*, partner*, partnership*, channel, channels,
        alliance*, success, contract*, contracts, engagement*, delivery, service delivery, implementation*,
        business development, development of business, knowledge, data, database*, records, document*, grants,
        grant, proposal*, bid, bids, config*, configuration*, configuration, incident*, problem, vendor*,
        supplier*, subscription*, pricing, price, stakeholder*, traffic, talent development program, master data,
        onboarding, renewals, membership, volunteer program, donor*, major gifts, annual giving, catering sales,
        scrum, iteration, money, cash, time, crisis, projekt*, projekts, prosjekt*, projet*, projets, proyecto*,
        projeto*, progetto*, progetti, projecten, projekti*, projektov*, proje*, projektu, projektow, project,
        проект*, проєкт*, مشروع*, مشاريع, המشروع, פרויקט*, פרויקטים, 项目, 專案, プロジェクト, 프로젝트, du an,
        proyek, produkt*, produktu, produit*, producto*, produto*, prodotto*, prodotti, tuote*, urun*, продукт*,
        מוצר*, 产品, 產品, プロダクト, منتج*, san pham, produk, 프로덕트, key account*, grosskund*, *kunden,
        kundenkonto, accounts, cuenta*, conta, contas, conto, clientes, klient*, clientela, klantrelatie*,
        asiakkuus*, asiakkuuden, klucz*, klienta kluczowego, 客户, 客戶, аккаунт*, לקוח*, לקוחות, حسابات,
        العملاء, khach hang, portefeuille, clientele, patrimoine, portefeuilles, veranstaltung*, evenement*,
        evento*, eventi, wydarze*, tapahtuma*, event, marque*, marca, marcas, marke, marken, varumarke*,
        varemerke*, brandi*, marki, comunidad, comunidade, redes sociales, redes, sozial media, reise*, bande,
        orchester, tourismus reise, apparat*, sammlung*, offerte*, vertrags*, immobilien*, objekt,
        qualifizierung, musik*, spiel*, spil*, reklamations*, tilbuds*, sags*, lab data, testy, test*, system*,
        systems, interface, casos, dossiers, dossier, facilitators, applikations*, application*, fleet,
        inventory, schedule*, scheduling, space, spend, travel, translation*, localization, account,
        productmanag*, producteigenaar*, territory sales, accountm*, redes social*, fund, funds, fundo, fundos,
        fonds""",
    ),
    (
        Kind.VAGUE,
        """digital marketing, content marketing, growth marketing, performance marketing, email marketing,
        influencer marketing, event marketing, growth, seo, ppc, ecommerce, e commerce, online marketing,
        compliance, risk, communications, communication, kommunikation*, comunicacion, comunicazione, trade
        marketing, crm, esg, sustainability, policy, regulatory affairs, analytics, insights, strategy,
        innovation, transformation, process improvement, quality improvement, pmo, digital, enablement,
        merchandising, visual merchandising""",
    ),
    (Kind.STAFF, "staff, distinguished"),
    (
        Kind.CRAFT,
        """engineer*, engineers, developer*, designer*, scientist*, programmer*, architect*, researcher*, sre,
        artist*, swe, sde, sdet""",
    ),
    (
        Kind.WORKER,
        """product owner*, process owner*, service owner*, data owner*, system owner*, platform owner*, home
        owner*, homeowner*, dog owner*, cat owner*, risk owner*, control owner*, business partner*, art
        director*, funeral director*, director of photography, film director*, music director assistant,
        associate producer, student*, phd candidate*, doctoral candidate*, mba candidate*, doktorand*,
        doctorant*, undergraduate*, freelancer*, freelance*, independent contractor*, contractor, investor*,
        angel investor*, data entry, help desk, front desk, customer service, customer support, inside sales,
        substitute, paraprofessional*, novelist*, blogger*, youtuber*, influencer*, content creator*, creator*,
        originator*, public defender*, volunteer manager*, graduate, graduates, hand, hands, tech, techs,
        barback*, speaker*, mentor*, scholar*, volunteer*, member of technical staff, mts, team member*, crew
        member*, staff member*, homemaker*, veteran*, captain*, lieutenant*, sergeant*, corporal*, major,
        colonel*, petty officer*, chief petty officer*, chief warrant officer*, private first class, commander,
        secretary, secretaries, treasurer, registrar, talent agent*, artist manager*, administrative partner*,
        casting assistant, managing agent, manager of one, head start, head of household, professor de,
        professora*, profesor*, profesora*, adjunct professor*, adjunct, professor emeritus, professor emerita,
        visiting professor*, head office, co op, career coach*, life coach*, executive coach*, leadership coach*,
        management accountant*, management consultant*, referee*, clerk*, chef, chefs, chef de partie, chef de
        rang, commis chef*, demi chef*, pastry chef*, chef de bord, trader*, director of first impressions,
        stagehand, board certified *, board eligible, investor relations, donor, ministro, prokurist*,
        prokuristin, team assistenz, mitarbeiter*, *mitarbeiter, *mitarbeiterin, angestellt*, *angestellt*,
        sachbearbeit*, referent*, *referent, *referentin, fachkraft, *fachkraft, *fachangestellt*, *kaufmann,
        *kauffrau, *kraft, *helfer, *helferin, *berater, *beraterin, berater*, *entwickler*, *techniker*,
        *pfleger*, *schwester, *fahrer, *fahrerin, *arbeiter, *arbeiterin, *verkaufer*, *verkaufer, *lehrer,
        *lehrerin, freiberufl*, selbststandig*, selbstandig*, rentner*, *reiseleiter*, reiseleit*, *arzt,
        *arztin, halbleiter*, *ontwikkelaar, *fejleszto, *ingenieur, *ingenieurin, *spezialist, *spezialistin,
        *betreuer*, *assistent, dipl ing, beamt*, hausfrau*, employe*, etudiant*, commercial, commerciale, charge
        de, chargee de, charge d, chargee d, conseiller*, conseillere*, technicien*, technicienne*, agent*,
        gestionnaire*, attache*, attachee*, auxiliaire*, ouvrier*, ouvriere*, independant*, collaborat*,
        formateur*, formatrice*, redact*, vendeu*, enseignant*, autoentrepreneur*, auto entrepreneur*, micro
        entrepreneur*, chef de projet*, chef de produit*, animateur*, animatrice*, adjoint administratif,
        adjointe administrative, empleado*, empleada*, tecnico*, tecnica*, auxiliar*, especialista*, asesor*,
        asesora*, analista*, consultor*, consultora*, promotor*, promotora*, comercial, ejecutivo de, ejecutiva
        de, autonomo*, autonoma*, jubilad*, operador*, operadora*, operario*, operaria*, agente*, funcionari*,
        docente*, atendente*, vendedor*, ajudante*, ayudante*, assessor*, representante*, servidor public*,
        impiegat*, addett*, operai*, operator*, consulente*, tecnici, specialist*, collaborator*, insegnant*,
        libero professionista, libera professionista, pensionat*, dirigente medic*, rappresentant*, commess*,
        medewerk*, *medewerker, *medewerkster, adviseur*, *adviseur, verkoper*, zzp*, zelfstandig*, docent*,
        consulent*, begeleider*, vakspecialist*, handlaggar*, handlegger*, saksbehandl*, sagsbehandl*,
        medarbejder*, *medarbejder, medarbetare*, *medarbetare, medarbeider*, *medarbeider, konsulent*,
        *konsulent, konsult*, radgiv*, radgivar*, larare, *larare, *laerer, *skoterska, *pleier, *tekniker,
        *ingenior, *ingenjor, *utvecklare, *udvikler, *utvikler, saljare, *saljare, *selger, *saelger,
        asiantuntij*, *asiantuntija, *insinoori, *hoitaja, *opettaja, *myyja, asiakaspalvelija*, tyontekij*,
        suunnittelij*, *suunnittelija, koordinaattori*, assistentti*, elakelai*, specjalist*, pracowni*, doradc*,
        konsultant*, inzynier*, technik*, samodzieln*, przedstawiciel*, ekspert*, mlodszy *, starszy specjalista,
        nauczyciel*, kierowc*, emeryt*, pracovni*, referentk*, poradc*, zamestnan*, ucitel*, odborn*, munkatars*,
        eloado*, szakerto*, tanacsado*, mernok*, ugyintezo*, asszisztens*, tanar*, inginer*, consilier*,
        angajat*, referent, vanzator*, strucni saradnik, saradnik*, radnik*, savjetnik*, savetnik*, менеджер*,
        специалист*, инженер*, консультант*, эксперт*, сотрудник*, оператор*, аналитик*, программист*,
        разработчик*, продавец*, учител*, преподавател*, водител*, врач*, бухгалтер*, юрист*, дизайнер*,
        маркетолог*, студент*, фрилансер*, самозанят*, пенсионер*, кассир*, логист*, фахівець*, спеціаліст*,
        інженер*, вчител*, розробник*, бариста, представител*, экономист*, главн* специалист*, ведущ*
        специалист*, старш* менеджер*, методист*, рабочий, υπαλληλος*, συμβουλος*, μηχανικ*, πωλητ*, καθηγητ*,
        δασκαλ*, νοσηλευτ*, λογιστ*, προγραμματιστ*, φοιτητ*, uzman*, uzmani, muhendis*, temsilci*, danisman*,
        personel*, memur*, ogretmen*, gelistirici*, teknisyen*, elemani, calisan*, ogrenci*, operatoru,
        tasarimci*, analisti, isci*, emekli, akademisyen, ogretim gorevlisi, أخصائي*, اخصائي*, مهندس*, محاسب*,
        موظف*, مندوب*, مطور*, معلم*, مدرس*, طبيب*, ممرض*, مستشار*, طالب*, فني*, مصمم*, محلل*, سائق*, كاتب*,
        منسق*, باحث*, مسوق*, صيدلي*, محامي*, מפתח*, מהנדס*, מתכנת*, מורה, אחות, יועץ*, יועצת*, נציג*, נציגת, איש
        מכירות, אשת מכירות, עוזר*, רואה חשבון, רואת חשבון, עורך דין, עורכת דין, סטודנט*, מעצב*, אנליסט*, רכז*,
        טכנאי*, עובד*, גרפיקאי*, מדריך*, 专员, 專員, 工程师, 工程師, 顾问, 顧問, 代表, 助理工程师, 销售代表,
        客户经理, 客戶經理, 产品经理, 產品經理, 项目经理, 專案經理, 业务员, 員工, 职员, 会计, 會計, 老师, 教师,
        医生, 护士, 程序员, 设计师, 設計師, 分析师, 学生, 學生, 司机, 律师, 律師, 文员, 运营, 研究员, 店员, 厨师,
        技术员, 售货员, 编辑, 翻译, 公务员, 担当, 営業担当, 営業職, エンジニア, デザイナー, プログラマー,
        プログラマ, 看護師, 医師, 教師, 教員, 講師, 弁護士, 事務職, 事務員, 会社員, 社員, 派遣社員, スタッフ,
        コンサルタント, アナリスト, 運転手, 研究員, 販売員, 保育士, 開発者, ライター, プロダクトマネージャー,
        プロジェクトマネージャー, ディレクター, フリーランス, 薬剤師, 一般職, 総合職, 営業, 사원, 대리, 주임,
        엔지니어, 개발자, 디자이너, 컨설턴트, 간호사, 교사, 의사, 변호사, 연구원, 영업사원, 기획자, 마케터, 학생,
        회계사, 담당자, 담당, 강사, 프로그래머, 작가, 기자, 상담원, 프리랜서, 직원, 약사, 운전기사, 요리사,
        디렉터, nhan vien*, chuyen vien*, ky su*, giao vien*, lap trinh vien, ke toan vien, sinh vien, tu van
        vien, dai dien kinh doanh, bac si, dieu duong, luat su, staf, staff administrasi, karyawan*, pegawai*,
        guru, perawat, dokter, mahasiswa, tenaga, teknisi, พนักงาน*, วิศวกร, ครู, พยาบาล, shikshak, शिक्षक*,
        अध्यापक*, इंजीनियर, सहायक, डॉक्टर, नर्स, छात्र, *begleiter*, trabajador*, estudante*, *radgivare,
        *radgiver, grafico, grafica, engg, lead singer*, lead guitarist*, lead vocalist*, lead actor*, lead
        actress*, lead dancer*, lead violinist*, lead vocals, stay at-home, lead actress, deputy sheriff*,
        diplomat*, nun, nuns, missionary, missionaries, marines, monitor, monitors, bus monitor*, hausmeister*,
        estudiante*, prawnik*, prawniczka, οδηγος, νοσοκομ*, insinyur*, author, authors, adjoint* au maire, head
        boy, head girl, grad, grads, admin, admins, candidate*, collector*, concierge, valet, bar staff, wait
        staff, kitchen staff, ground staff, nursing staff, cabin crew, deckhand*""",
    ),
    (
        Kind.ANYONE,
        """talent manager*, specialist*, coordinator*, coord, associate*, assoc, analyst*, officer*,
        representative*, rep, reps, administrator*, generalist*, agent*, advisor*, adviser*, technician*,
        consultant*, expert*, professional*, strategist*, operator*, worker*, employee*, clerk, attendant*, aide,
        facilitator*, trainer*, planner*, scheduler*, evangelist*, liaison*, navigator*, practitioner*,
        controller*, inspector*, examiner*, handler*, processor*, reviewer*, auditor*, producer*, contributor*,
        individual contributor, ic, member, members, staffer, ambassador*, advocate*, steward*, ninja,
        enthusiast*, educator*, instructor*, coach*, counselor*, counsellor*, therapist*, assessor*, organizer*,
        organiser*, buyer*, writer*, editor*, intern tutor, spezialist*, experte*, expertin, koordinator*,
        coordinat*, coordonnat*, koordynator*, koordinaator*, asesor*, коорд*""",
    ),
    (
        Kind.EXECUTIVE,
        "executive, executives, exec, ejecutivo, ejecutiva, executivo, executiva",
    ),
    (
        Kind.HR,
        """hr, human resources, human resource, hrbp, hris, hrd, people ops, people operations, people partner*,
        people and culture, people culture, people team, people experience, people analytics, people strategy,
        people development, people business partner*, people success, head of people, chief people officer*,
        chief people, director of people, vp people, vp of people, svp people, people director, people lead,
        people officer, people advisor, people coordinator, people generalist, people specialist, people
        services, people management, talent, talents, talent acquisition, talent partner*, talent scout*, talent
        management, recruit*, sourcer*, sourcing recruiter, talent sourcer*, staffing, personnel, resourcing,
        headhunter*, headhunting, executive search, chro, human capital, employee relations, total rewards,
        compensation and benefits, benefits specialist*, benefits manager*, employer branding, learning and
        development, l&d, workforce development, casting director*, leiter personal, leiterin personal, leitung
        personal, bereich personal, abteilung personal, teamleiter personal, referent personal, referentin
        personal, sachbearbeiter personal, bereichsleiter personal, jefe de personal, jefa de personal, director
        de personal, directora de personal, responsable de personal, encargado de personal, encargada de
        personal, personalleit*, personalreferent*, personaler*, personalmanag*, personalsachbearbeit*,
        personalberat*, personalentwickl*, personalabteil*, personalwesen, personaldisponent*, personalchef*,
        personalvermittl*, personalverantwort*, personalgewinn*, personalmarketing, drh, rrh, rh, rrhh,
        ressources humaines, recrutement, charge de recrutement, chargee de recrutement, recrut*, recursos
        humanos, seleccion, tecnico de seleccion, tecnica de seleccion, reclut*, talento humano, talento, gestion
        humana, recrutamento, gente e gestao, gente e cultura, departamento pessoal, risorse umane, selezione,
        selezionat*, personale, p&o, personeel*, personeels*, hrm, werving*, wervings*, rekryt*, rekrutt*,
        rekrut*, henkilosto*, kadr*, kadrow*, kadrowa, zasobow ludzkich, personaln*, lidskych zdroju, lidske
        zdroje, ludskych zdrojov, personalist*, naboraru, emberi eroforras*, toborz*, resurse umane, recrutor*,
        ljudskih resursa, ljudski resursi, ljudskih potencijala, regrut*, персонал*, подбор*, рекрутер*,
        рекрутинг*, кадр*, человеческим ресурсам, персоналу, найм*, hr менеджер*, hr директор*, эйчар*,
        ανθρωπινου δυναμικου, ανθρωπινων πορων, insan kaynaklari, ise alim, yetenek kazanimi, موارد بشرية,
        الموارد البشرية, توظيف, التوظيف, شؤون الموظفين, استقطاب*, משאבי אנוש, גיוס, מגייס*, מגייסת*, רכז גיוס,
        רכזת גיוס, 人力资源, 人力資源, 人事, 招聘, 猎头, 獵頭, 採用, 人材, ヘッドハンター, リクルーター, 인사,
        채용, 리크루터, 헤드헌터, nhan su, tuyen dung, sdm, rekrutmen, personalia, ฝ่ายบุคคล, मानव संसाधन,
        personale*, ik uzman*, ik mudur*, ik direktor*, ik sorumlu*, ik yonetici*, ik danisman*, ik asistan*, ik
        ve, compensation manager*, compensation director*, compensation analyst*, compensation specialist*,
        benefits director*, benefits coordinator*, benefits administrator*, head of ta, ta partner*, ta
        specialist*, ta lead*, ta manager*, ta director*, ta coordinator*, ta advisor*, vp ta, director of ta,
        director ta""",
    ),
    (Kind.PEOPLE, "people"),
    (Kind.ASSISTANT, "assistant*, asst, assist, assts, ast"),
    (
        Kind.AIDE,
        """assistant to, assistants to, assistant to the, executive assistant*, personal assistant*, ea to, pa
        to, aide to, secretary to, advisor to, adviser to, aide de camp, administrative assistant*, special
        assistant*, assistant de, assistante de, assistant du, assistante du, assistants de, assistente,
        assistenti, assistent, assistentin*, assistenz*, *assistenz, asistente*, asistent*, asystent*, asistan*,
        asistani, aide, adjoint de direction, secretair*, secretaria*, secretari*, sekretar*, sekretaer*,
        segretari*, sekreter*, assistentti*, sihteeri*, titkar*, помощник*, помощниц*, ассистент*, секретар*,
        помічник*, βοηθος*, γραμματε*, yardimci, yonetici asistani, mudur asistani, مساعد*, سكرتير*, עוזר*,
        עוזרת*, מזכיר*, 助理, 秘书, 秘書, アシスタント, 비서, 어시스턴트, tro ly*, thu ky*, asisten*,
        sekretaris*, office of, team assistant*, directiesecretaresse*, directieassistent*, management
        assistant*, managementassistent*, ledelsessekretaer*, direktionsassisten*, chefsassistent*, vd assistent""",
    ),
    (
        Kind.CLUB,
        """club, clubs, chess club, book club, run club, running club, fraternity, sorority, student government*,
        student union*, students union*, student council*, student association*, students association*, student
        body, student senate, student society, alumni association, alumni club, pta, pto, hoa, homeowners
        association, rotary, rotary club, toastmasters, little league, kiwanis, lions club, scout troop, debate
        team, model un, parents association, residents association, neighborhood association, neighbourhood
        watch, verein*, sportverein, forderverein, forening*, *forening, vereniging*, spolek, junior enterprise,
        fachschaft*, asta""",
    ),
    (
        Kind.FREELANCE,
        """freelance, freelancing, self employed, selfemployed, independent, per diem, freiberufliche,
        freiberuflicher, en freelance, фриланс*""",
    ),
    (
        Kind.TRAINEE,
        """trainee*, intern, interns, internship, in training, apprentice*, apprenticeship, fellow, working
        student*, werkstudent*, praktikant*, praktikum, azubi*, auszubildende*, volontar*, referendar*, *trainee,
        stagiaire*, alternant*, apprenti, apprentie, becario, becaria, practicante*, pasante*, aprendiz*,
        estagiari*, jovem aprendiz, stagista, tirocinant*, apprendista, stagiair, leerling, praktikant, larling,
        laerling, elev, harjoittelij*, kesatyontekij*, stazyst*, praktykant*, stazist*, ucen, gyakornok*,
        pripravnik*, стажер*, стажёр*, практикант*, стажист*, stajyer*, متدرب*, متدربة, מתמחה, 实习生, 實習生,
        実習生, インターン, 인턴*, 인턴, thuc tap sinh, magang, graduate trainee, cadet*""",
    ),
    (
        Kind.FORMER,
        """former, formerly, ex, previously, previous, past, fmr, retired, retiree*, once, aspiring, future,
        wannabe, ehemalig*, ehem, vormals, a d, ancien, ancienne, retraite, retraitee, futur, exdirector*,
        antiguo, antigua, jubilado, jubilada, aposentad*, futuro, futura, pensionato, pensionata, gepensioneerd*,
        voormalig*, oud, pensionerad, pensjonert, pensioneret, tidligere, tidigare, entinen, elakkeella, byly,
        byla, byvaly, bylej, emeryt*, nyugalmazott, volt, fost, fosta, pensionar*, bivsi*, umirovljen*, бывш*,
        экс, колишн*, будущ*, πρωην, συνταξιουχ*, eski, emekli, سابق*, متقاعد*, לשעבר, בדימוס, 前, 原, 退休, 元,
        退職, 전, 은퇴, nguyen, fd *""",
    ),
    (
        Kind.NOW,
        """now, currently, current, today, jetzt, aktuell, actuellement, maintenant, actualmente, ahora, atual,
        attualmente, nu, obecnie, сейчас, ныне""",
    ),
    (
        Kind.SEEKING,
        """open to work, opentowork, open for work, open to opportunities, open to new opportunities, looking
        for, actively looking, seeking, in search of, job seeker*, jobseeker*, available for work, available
        immediately, unemployed, between jobs, between roles, in transition, in career transition, laid off,
        arbeitssuchend*, arbeitsuchend*, auf der suche, auf jobsuche, en recherche, a l ecoute, en recherche d
        emploi, demandeur d emploi, en busca de, buscando, busco, buscando empleo, em busca de, em transicao, in
        cerca di, in cerca, op zoek naar, werkzoekend*, beschikbaar, soker nytt, soker jobb, jobbsokande,
        jobsogende, arbeidssoker, tyonhakija, tyota hakeva, szukam pracy, poszukuje, hledam praci, munkat keres,
        in cautarea, в поиске, ищу работу, ищу, шукаю роботу, is ariyor, is ariyorum, باحث عن عمل, ابحث عن عمل,
        מחפש עבודה, מחפשת עבודה, 求职, 求職中, 구직중, sabbatical, career break, gap year, on a break, taking a
        break, job hunting, job hunter*, jobless, made redundant, recently laid off, arbeitslos*, sabbatjahr,
        sans emploi, chercheur d emploi, desempregad*, desemplead*, disoccupat*, bezrobotn*, arbetslos*,
        arbejdslos*, arbeidsledig*, nezamestnan*, безработн*, issiz, cesante""",
    ),
    (
        Kind.OTHERS,
        """for, helping, i help, we help, help, supporting, empowering, serving, reporting to, report to, working
        with, coaching, changing, passionate, who, that, with, by, future of, trusted by, connecting, inspiring,
        enabling, advising, to the, inc, llc, ltd, gmbh, staffing agency client, i build, we build, building the,
        building a, building an, building better, building great, building strong, building leaders, building
        teams, building high""",
    ),
    (Kind.MAKING, "making, creating, shaping, growing, turning"),
    (
        Kind.UNSURE,
        """avp, md, assistant vice president*, asst vp, assistant vp, asst vice president*, associate vice
        president*, leader*, leadership, business leader*, controller, comptroller, 과장, 차장, 主管助理,
        coordenador*, coordinador general, cadre, kader, quadro, agm assistant, owner operator*, owner occupier*,
        officer in charge, officers in charge, commanding officer*, chief resident*, chief fellow, under
        secretary*, undersecretary*, practice group leader*, small group leader*, youth group leader*, tour group
        leader*, worship leader*, cell group leader*, girl scout leader*, chief inspector*, presiding officer*,
        returning officer*, executive officer*, flight commander*, company commander*, police sergeant*,
        detective sergeant*, police lieutenant*, custody sergeant*, coordinador*, executive producer*, school
        administrator*, hospital administrator*, home administrator*, practice administrator*, clinic
        administrator*, city administrator*, county administrator*, town administrator*, village administrator*,
        court administrator*, facility administrator*, department administrator*, division administrator*, center
        administrator*, centre administrator*, living administrator*, health administrator*, healthcare
        administrator*, nursing administrator*, agency administrator*, hospice administrator*, care
        administrator*, general administrator*, university administrator*, college administrator*, library
        administrator*, regional administrator*, area administrator*, landlord*, landlady""",
    ),
    (
        Kind.NOTHING,
        """lead generation, lead gen, head to head, head hunter, hr tech, hr technology, hr software, hr saas, hr
        solutions, hr systems, talent show, staff and, student affairs, student services, student success,
        student life, student experience, student recruitment marketing, head and neck, team building, human
        resources software, principal component, self leadership, presidential, directory, directories,
        directorate, ownership, presidency, chiefly, partner ecosystem, other, number, career, computer,
        customer, power, water, order, summer, winter, chapter, charter, german, roman, italian, christian,
        super, better, ever, under, over, after, never, together, december, october, september, november,
        quarter, offer, carriera, carrera, carreira, primera, primero, primeiro, primeira, terceiro, terceira,
        tercera, tercero, enero, febrero, febbraio, dinero, numero, extranjero, financeiro, financeira,
        financiero, financiera, brasileiro, brasileira, exterieur, interieur, superieur, secteur, valeur,
        valeurs, moteur, coeur, meilleur, ailleurs, majeur, ingenierie, settore, era, hero, zero, cantiere,
        quartiere, mestiere, quartier, matiere, carriere, riviere, premiere, derniere, lumiere, maniere, opera,
        camera, granja, caja, loja, bandera, madera, cartera, frontera, ribera, matador, salvador, ecuador,
        labrador, equador, каталог, диалог, ноябрь, январь, февраль, октябрь, сентябрь, декабрь, календарь,
        словарь, 博士, 硕士, 碩士, 修士, 学士, 學士, 委员, 委員, 成员, 会员, 會員, 党员, 회사, 본사, 지사, 공사,
        감사, 역사, 행사, 봉사, birinci, ikinci, ucuncu, artista*, student recruitment, patient recruitment,
        participant recruitment, donor recruitment, volunteer recruitment, customer recruitment, personnel
        research, pupil personnel""",
    ),
    (
        Kind.BODY,
        """geschaftsfuhrung, geschaeftsfuehrung, geschaftsleitung, geschaeftsleitung, vorstand, direktion,
        direction, direction generale, direccion, direccion general, direcao, direcao geral, direzione, direzione
        generale, gerencia, gerencia general, directie, raad van bestuur, ledelse, ledelsen, ledning, ledningen,
        johto, johtoryhma, zarzad, zarzadu, predstavenstvo, predstavenstva, management board, executive board,
        executive committee, comite de direction, yonetim, дирекция, дирекции, правление, правления""",
    ),
    (
        Kind.PLACE,
        """area, district, branch, shift, duty, night, day, zone, zonal, region, division, divisional, business
        unit, unit, section, sector, centre, center, site, team, department, dept, floor, camp, home, house,
        bank, depot, terminal, station, port, airport, airline, farm, field, mill, mine, yard, garage, workshop,
        park, ward, clinic, practice, pharmacy, school, nursery, library, museum, gallery, theatre, theater,
        cinema, venue, studio, lab, laboratory, agency, gym, spa, salon, bar, pub, cafe, coffee, deli, grocery,
        meat, produce, bakery, kitchen, front of house, back of house, line, plant, factory, warehouse,
        distribution, parts, showroom, dealership, shop, store, boutique, outlet, hub, security, banquet,
        banquets, kita, kaufmannisch*, produktion*, toimipaika*, hostel, residence, residential, dormitory, hall,
        county, city, town, country, state, cluster, development, village, vineyard, ranch, estate, service,
        services, help desk, call center, call centre, contact center, contact centre, service center, group,
        crew, squad, safety, quality, environmental services, sports, leisure, aquatics, pool, beach, range,
        resort, front office, back office, middle office, post office, box office, sales office, ticket office,
        golf club, country club, tennis club, yacht club, health club, sports club, football club, fitness club,
        night club, nightclub, beach club, boys and girls club, members club, clubhouse, production, productie*,
        food and beverage, dental office, medical office, law office, doctors office, branch office, regional
        office, field office, area office, registered, works, service desk, operations centre, operations center,
        loja, planta, tienda, depozit*, deposito, sucursal, agencia, oficina, negozio, reparto, magazzino,
        sklepu, sklep, magazynu, oddzialu, oddzial, pobocky, prodejny, predajne, magazin, agence, atelier,
        chantier, usine, rayon, restaurant, restaurante, ristorante, filiale, werk, lager, winkel, magazijn,
        afdeling, avdelning, avdeling, butikk, butik, guest relations, social care, social work, social services,
        building*, counter, mall, lot, storage, landscape, landscaping, irrigation, hatchery, youth, youth
        services, greenhouse, locker room, dining, dining room, food service, foodservice, casino, slots, table
        games, pit, laundry, linen, bell, reservations, tower, campus, church, temple, shelter, court,
        courthouse, records center, print shop, tool room, toolroom, tooling, foundry, smelter, refinery,
        brewery, distillery, winery, dairy, orchard, forest, pumping station, treatment plant, wastewater,
        emergency department, emergency room, operating room, icu, intensive care, memory care, home care, day
        care, daycare, child care, childcare, critical care, patient care, primary care, health care, healthcare,
        respite care, urgent care, acute care, long term care, residential care, nursing care, aged care, elder
        care, extended care, elderly care, customer care, lawn care, pet care, skin care, after school,
        preschool, kindergarten, support, import, export, customs, collections, dev, eng, therapy, rehab,
        leasing, billing, receivables, accounts receivable, accounts payable, admissions, enrollment, enrolment,
        graphics, mail, reliability, automation, water, gas, energy, utilities, electrical, mechanical, trading
        desk, imaging, radiology, cardiology, oncology, surgery, theatres, outpatient, inpatient, emergency,
        fundraising, philanthropy, athletics, aquatic, childrens services, youth work, archives, editorial,
        newsroom, press, printing, packaging, assembly, welding, fabrication, machining, machine shop, finishing,
        shipping, receiving, dispatch, freight, cargo, ramp, ground handling, flight operations, claims,
        underwriting""",
    ),
    (
        Kind.LIKELY,
        """*er, *erin, *ist, *istin, *ian, *eer, *keeper, *man, *woman, *smith, *wright, *ologe, *ologue, *ologo,
        *herd, *hand, *maid, *ologa, *aja, *ija, *oja, *nare, *kare, *tare, *lare, *jare, *kerska, *kerske,
        *ffor, *frisor, *montor, *pedagogus, *ikus, *ator, *atoren, *isti, *師, *士, *員, *师, *员, *기사, *사,
        *教諭, 教諭*, *ikar, *ikarz, *ci, *cisi, *cusu, *cu""",
    ),
    (
        Kind.TRADE,
        """*logo, *eur, *euse, *trice, *ienne, *iere, *tore, *tori, *iera, *ero, *era, *eiro, *eira, *ador,
        *adora, *edor, *edora, *loga, *ista, *iste, *arz, *arka, *ysta, *ystka, *istka, *awca, *owca, *ологa,
        *ер, *ист, *истка, *щик, *щица, *чик, *чица, *лог, *арь, *тель""",
    ),
    (
        Kind.UNSURE,
        """dreamer*, thinker*, doer*, believer*, lover*, father, mother, brother, sister, husband, learner*,
        explorer*, optimist*, storyteller*, changemaker*, changer*, trailblazer*, adventurer*, seeker*, slayer*,
        rainmaker*, maker*, builder*, change maker*, solver*, problem solver*, human, visionary, commander*,
        governor*, overseer*, elder*, premier, treasurer*, *meister, *meisterin, meister*, futurist*, disrupter*,
        gamer*, traveler*, traveller*, runner*, reader*, thought leader*, man, woman, person, ringmaster*,
        administrador*, senator*, gobernador*, governador*, governatore*, embajador*, embaixador*, ambasador*,
        botschafter*, ambassadeur*, ambassadrice*, ministre*, minister*, ministro*, ministra*, министр*, лидер*,
        amministratore, amministratori, amministratrice, administrateur*, administratrice*, innovator*,
        disruptor*, motivator*, vetaja*, посол, акционер*, попечитель*, fuhrer*, liderka, lider, sahip, vali,
        kaymakam, kaymakami, hakim, 행장""",
    ),
    (
        Kind.JOINING,
        """of, and, the, a, an, de, del, della, dello, dei, des, du, di, da, do, la, le, les, el, los, las, y,
        et, e, und, fur, der, die, das, den, dem, im, in, en, van, het, voor, och, og, av, for, i, na, ds, po,
        til, ja, ve, w, v, z, s, d, l, von, zur, zum, sr, snr, senior, jr, junior, jnr, mid, level, ii, iii, iv,
        interim, acting, deputy, dep, vice, co, adjunct, associated, stv, stellv, stellvertretende,
        stellvertretender, stellvertretung, adjoint, adjointe, sous, sub, adjunto, adjunta, zastepca,
        zastepczyni, заместитель, зам, zamestnik, namestnik, zast, regional, global, national, international,
        area, group, general""",
    ),
    (Kind.OTHERS_OWN, "'s"),
)
