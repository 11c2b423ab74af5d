"""Words of rank and scope in job titles, in many languages: the data that `titles` reads hiring power from.

Patterns as `threedoors.terms.lexicon` reads them. A kind is one letter, so that the grammar over kinds can be regular.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    OWNER = "O"  # owns, founded or runs the whole place
    HEAD = "H"  # leads, with one of METHOD's senior titles
    SUPERVISOR = "S"  # leads people, whatever stands beside it
    MANAGER = "M"  # leads people, unless a thing stands beside it
    THING = "T"  # what one manages without leading people: an account, a project
    PLACE = "l"  # beside a manager: a place or a group of people
    FUNCTION = "f"  # a kind of work, as the families name it
    VAGUE = "V"  # beside a manager it could be either
    PARTNER = "p"  # of a firm, unless it is a partner of another kind
    PRINCIPAL = "P"  # heads a school or a firm; before a craft it is a grade
    SENIOR_LEAD = "Q"  # a voice with a senior title, without the line
    LEAD = "L"  # a voice on panels
    STAFF = "F"  # before a craft a grade above senior
    CRAFT = "C"  # who does the kind of work that has staff and principal grades
    WORKER = "W"  # who does the work
    ANYONE = "X"  # a word for any employee: specialist, officer
    LIKELY = "x"  # ends like a word for somebody who does the work
    EXECUTIVE = "E"  # a beginner in Mumbai, a chief in Boston; alone it says nothing
    HR = "R"
    PEOPLE = "e"  # human resources when a rank stands beside it
    ASSISTANT = "A"
    AIDE = "D"  # assistant to somebody: what follows is somebody else's title
    TRAINEE = "I"
    FORMER = "G"  # what follows is past, or not yet
    NOW = "Y"  # what follows holds again
    SEEKING = "K"
    OTHERS = "N"  # what follows is about other people
    UNSURE = "u"
    OTHERS_OWN = "s"  # "director's": a title, but not this person's
    BODY = "b"  # those who run the place, as a body: its member leads, its assistant does not
    JOINING = ""  # "of", "senior", "deputy": left out, so that "Head of Sales" and "Sales Head" are alike
    NOTHING = "-"  # known to say nothing of rank, though a word in it might


KINDS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.OWNER,
        """owner*, co owner*, proprietor*, founder*, cofounder*, founding partner*, entrepreneur*, business
        owner, franchisee*, inhaber*, eigentumer*, eigentuemer*, gesellschafter*, grunder*, gruender*, *grunder,
        *grunderin, *gruender, unternehmer*, selbststandiger unternehmer, mitinhaber*, mitgrunder*,
        proprietaire*, fondateur*, fondatrice*, cofondat*, associe gerant, associe fondateur, chef d entreprise,
        cheffe d entreprise, dirigeant d entreprise, propietari*, dueno*, duena*, fundador*, cofundador*, socio*,
        socia*, emprendedor*, empresari*, proprietari*, dono, dona da, titolare, titolari, fondatore, fondatrice,
        imprenditor*, empreendedor*, eigenaar*, eigenares*, medeeigenaar*, oprichter*, zaakvoerder*, vennoot,
        ondernemer*, dga, grundare, medgrundare, grunnlegger, grunder, stifter*, indehaver*, eier, agare,
        delagare, perustaja*, yrittaj*, omistaja*, wlasciciel*, wspolwlasciciel*, zalozyciel*, wspolzalozyciel*,
        majitel*, zakladatel*, jednatel*, spolumajitel*, tulajdonos*, alapito*, proprietar, fondator*,
        cofondator, antreprenor*, asociat unic, vlasnik*, osnivac*, sobstvenik, владелец*, владелиц*, основател*,
        сооснователь*, учредител*, соучредитель*, предпринимател*, власник*, засновни*, підприємець,
        собственник*, ιδρυτ*, ιδιοκτητ*, kurucu*, sahibi*, girisimci*, isletme sahibi, مؤسس*, المؤسس*, صاحب*,
        مالك*, מייסד*, בעלים, בעל עסק, 创始人, 創始人, 創辦人, 联合创始人, 老板, 創業者, 創業, 共同創業者,
        창업자, 대표, pendiri, pemilik, nguoi sang lap, chu so huu, chu doanh nghiep, nha sang lap, managing
        member, sole proprietor, ceo, president*, md and ceo, managing director*, chairman and md, general
        manager*, gm, cgm, geschaftsfuhr*, geschaeftsfuhr*, geschaftsfuehr*, geschaeftsfuehr*, gf, pdg, dg,
        directeur general, directrice generale, president directeur general, gerente general, consejero delegado,
        consejera delegada, amministratore delegat*, amministratrice delegata, amministratore unico, ad e, vd,
        verkstallande direktor*, administrerende direktor*, daglig leder*, adm dir, toimitusjohtaj*, prezes*,
        ugyvezeto*, vezerigazgato*, генеральн* директор*, διευθυνων συμβουλος, genel mudur, مدير عام, المدير
        العام, מנכל*, 总经理, 總經理, 总裁, 總裁, 首席执行官, 社長, 代表取締役, 대표이사, 사장, tong giam doc,
        direktur utama, director general, directora general, diretor geral, diretora geral, direttore generale,
        direttrice generale, 董事长, 董事長, chief executive, chief executive officer*, administrateur general,
        franchise, franchisenehmer*, franquiciad*""",
    ),
    (
        Kind.HEAD,
        """cto, cfo, coo, cio, cmo, cro, cso, cpo, cdo, ciso, chro, cco, cao, clo, cxo, chief, chiefs, director*,
        dir, executive director*, vp, svp, evp, gvp, rvp, vice president*, vice pres, vicepresident*, managing
        attorney*, v president, president*, chairman, chairwoman, chairperson, chair, head, heads, global head,
        dean, deans, provost*, chancellor*, vice chancellor*, headteacher*, head teacher*, headmaster*,
        headmistress*, general counsel, editor in chief, managing editor*, executive editor, executive chef*,
        head chef*, chef patron, commissioner, secretary general, rector, abbot, mayor, dgm, agm, country
        manager*, managing broker, managing principal*, principal investigator*, school principal, vorstand*,
        *vorstand, direktor*, *direktor, *direktorin, vorsitz*, chefarzt*, chefredakteur*, schulleit*, rektor*,
        prorektor*, dekan*, burgermeister*, *prasident, *prasidentin, kuchenchef*, kuechenchef*, chefkoch*,
        directeur*, directrice*, daf, dsi, drh, proviseur*, vice presidente*, doyen*, redacteur en chef,
        redactrice en chef, chef de cuisine, cheffe de cuisine, secretaire general, secretaire generale,
        directora*, diretor*, diretora*, subdirector*, directivo*, decano, decana, rectora, reitor*, alcalde*,
        jefe de cocina, jefa de cocina, vicepresidente*, direttor*, direttric*, vicedirettor*, preside, dirigente
        scolastic*, rettore, caporedattor*, directeur, *directeur, adjunct directeur, bestuurder, *bestuurder,
        hoofd, *hoofd, *hoofden, voorzitter, hoofdredacteur, rectrix, decaan, burgemeester, chef kok, *direktør,
        *sjef, *dirigent, ordforande, skoleleder, rehtori*, *johtaja, johtaja*, paajohtaja*, dekaani*,
        paatoimittaja*, puheenjohtaja*, dyrektor*, wiceprezes*, wicedyrektor*, czlonek zarzadu, czlonkini
        zarzadu, przewodniczac*, dziekan*, naczelnik*, redaktor naczeln*, szef, szefowa, szef kuchni, glown*
        ksiegow*, burmistrz*, reditel*, sefredaktor*, predseda*, starosta, riaditel*, primar, primator*,
        namestek, dekan, igazgato*, *igazgato, elnok*, foszerkeszto*, director executiv, presedinte*, sef de *,
        sefa de *, sef departament, sef serviciu, decan*, direktorica, direktorka, predsednik*, predsjednik*,
        glavni urednik, директор*, исполнительн* директор*, президент*, вице президент*, председател*,
        начальник*, начальниц*, глава, руководител*, шеф, шеф повар*, декан*, ректор*, главн*, управляющ*,
        заведующ*, завуч, керівник*, голова, директорк*, керуюч*, завідувач*, ръководител*, управител*,
        διευθυντ*, διευθυντρι*, προισταμεν*, προεδρος, αντιπροεδρος, mudur*, *muduru, genel mudur*, direktoru,
        baskan*, baskani, genel mudur yardimcisi, rektor, icra kurulu baskani, yonetim kurulu *, bolum baskani,
        dekani, رئيس*, الرئيس*, نائب الرئيس, عميد, مدير تنفيذي, المدير التنفيذي, סמנכל*, נשיא*, יור, ראש *, ראש,
        מנהל בית ספר, 总监, 總監, 首席*, 首席, 院长, 校长, 校長, 主任医师, 主编, 副总裁, 副总, 执行董事, 厂长,
        局长, 处长, 所长, 部長, 本部長, 事業部長, 次長, 取締役, 専務, 常務, 院長, 園長, 所長, 室長, 会長, 編集長,
        支社長, 工場長, 料理長, 理事長, 執行役員, 부사장, 전무, 상무, 이사, 본부장, 부장, 실장, 원장, 교장, 총괄,
        회장, 센터장, 공장장, 편집장, 단장, 임원, giam doc*, pho giam doc, chu tich, hieu truong, direktur*,
        kepala*, pimpinan, ketua, ผู้อำนวยการ, กรรมการผู้จัดการ, nideshak, निदेशक, प्रधानाचार्य, अध्यक्ष, प्रमुख,
        managing trustee, hod, koksmastare, member of the executive board, member of the management board, senior
        pastor*, lead pastor*, bishop*, archbishop*, consul general, permanent secretary, harbour master*, harbor
        master*, harbourmaster*, harbormaster*, station master*, stationmaster*, postmaster*, abbess""",
    ),
    (
        Kind.SUPERVISOR,
        """supervisor*, supervising *, supv, spvr, foreman, foremen, forewoman, foreperson, superintendent*, team
        lead, team leads, team leader*, teamlead*, teamleader*, group leader*, group lead, crew leader*, crew
        chief*, section leader*, section head*, department lead, unit leader, unit head, district leader, shift
        supervisor*, ward sister, matron, people manager*, line manager*, dept head, department head, fire
        captain, police captain, head nurse*, nurse in charge, battalion chief, warehouse team leader, branch in
        charge, showrunner, teamleit*, *teamleit*, gruppenleit*, abteilungsleit*, bereichsleit*, schichtleit*,
        marktleit*, filialleit*, ressortleit*, dienststellenleit*, polier*, vorarbeiter*, werkstattleit*,
        kuchenleit*, hortleit*, kitaleit*, einrichtungsleit*, heimleit*, pflegedienstleit*, pdl, stationsleit*,
        wohnbereichsleit*, objektleit*, sachgebietsleit*, referatsleit*, vorgesetzt*, serviceleit*, chef d
        equipe, cheffe d equipe, chef de service, cheffe de service, chef d agence, cheffe d agence, chef de
        rayon, cheffe de rayon, chef d atelier, cheffe d atelier, chef de chantier, chef de departement, chef de
        secteur, chef des ventes, cheffe des ventes, chef de magasin, chef de quart, chef de bureau, cadre de
        sante, cadre superieur de sante, contremaitre*, agent de maitrise, superviseur*, superviseuse*, gerant,
        gerante, gerants, manageur*, encadrant*, maitre d hotel, capo turno, encargad*, jefe de equipo, jefa de
        equipo, jefe de turno, jefa de turno, jefe de estudios, jefa de estudios, capataz, lider de equipo, lider
        de equipe, encarregad*, mestre de obras, chefe de equipa, chefe de equipe, chefe de turno, chefe de
        setor, chefe de departamento, lider de setor, caporeparto, capo reparto, capoufficio, capo ufficio,
        caposala, capo sala, capoarea, capo area, capocantiere, capo cantiere, capoturno, caposquadra, capo
        squadra, capofficina, coordinatore infermieristico, coordinatrice infermieristica, capo settore,
        teamleider*, afdelingsleider*, ploegleider*, ploegbaas, ploegchef, voorman, bedrijfsleider*,
        bedrijfsleidster, filiaalleider*, leidinggevende*, teamcoach, unithoofd, avdelingsleder*,
        afdelingsleder*, teamleder*, teamledare, gruppledare, gruppeleder*, arbetsledare, arbeidsleder*,
        gruppchef*, enhetschef*, enhetsleder*, avdelningschef*, avdelingssjef*, driftsleder, formand, formann,
        bas, skiftleder*, skiftledare, seksjonsleder*, sektionsleder*, verksmester, butikksjef*, butikschef*,
        tyonjohtaja*, osastonhoitaja*, esimies, esihenkilo*, tiiminveta*, vuoropaallik*, lahiesi*, lahijohtaja*,
        brygadzist*, mistrz produkcji, mistrz zmiany, kierownik zmiany, lider zespolu, liderka zespolu, mistr,
        mistr vyroby, vedouci smeny, vedouci tymu, vedouci, veduci*, muszakvezeto*, csoportvezeto*,
        osztalyvezeto*, muvezeto*, sef de echipa, sef de tura, sef echipa, sef formatie, poslovodja, poslovoda,
        voditelj*, rukovodilac*, sefa*, sef smene, predradnik, мастер участка, мастер смены, прораб*, бригадир*,
        тимлид*, старший смены, начальник смены, бригадирк*, супервайзер*, супервізор*, επιστατης, υπευθυνη
        καταστηματος, υπευθυνος καταστηματος, takim lideri, ekip lideri, vardiya amiri, ustabasi*, formen,
        santiye sefi, bolum sefi, sefi, amiri, birim sorumlusu, magaza sorumlusu, sorumlusu, مشرف*, المشرف*, رئيس
        قسم, قائد فريق, ראש צוות, ראשת צוות, אחראי משמרת, אחראית משמרת, מנהל סניף, מנהלת סניף, 主管, 组长, 店长,
        店長, 班长, 領班, 护士长, 部门经理, 课长, 課長, 科长, 処長, 工头, 係長, 班長, 看護師長, 師長, 支店長,
        マネージャ, 工場長, リーダー, チームリーダー, 팀장, 파트장, 점장, 반장, 조장, 그룹장, 지점장, 수간호사,
        현장소장, 소장, 매니저, truong phong, truong nhom, quan ly cua hang, cua hang truong, to truong, quan
        doc, truong bo phan, truong ban, kepala cabang, kepala toko, supervisor, ketua tim, mandor, หัวหน้า,
        ผู้จัดการ, paryavekshak, पर्यवेक्षक, प्रबंधक, schichtfuhrer*, schichtfuehrer*, boss, bosses""",
    ),
    (
        Kind.MANAGER,
        """manager*, mgr, mngr, mgrs, managers, manageress, management lead, mgmt lead, manager in charge,
        leiter, leiterin, leitung, leitend*, leitender, *leiter, *leiterin, *leitung, *manager, *managerin,
        *chef, *chefin, chefin, *verantwortlich*, responsable*, chef de, cheffe de, chef du, chef des, chef d,
        cheffe d, cheffe des, chef adjoint, manager, *sjef, *leder, *ledare, leder, ledare, chef for, chef inom,
        *ansvarlig, *ansvarig, forestander*, *forstander*, gerente*, jefe de, jefa de, jefe, jefa, lider de,
        liderer, chefe de, chefe, gestor*, gestora*, subgerente*, responsabile, responsabili, capo, gerent*,
        coordinatore responsabile, *leider, *leidster, *baas, *beheerder, *paallikko, *paallikon, paallikko,
        kierowni*, menedzer*, menadzer*, manazer*, vedouci *, *vezeto, vezeto, menadzer, rukovodite*, sef,
        мениджър*, υπευθυν*, yonetici*, yoneticisi, менеджерка відділу, مدير*, المدير*, مديرة*, מנהל*, מנהלת*,
        经理, 經理, マネージャー, マネジャー, quan ly, manajer*, pengurus, responsavel, responsaveis, it chef, pr
        chef, r&d chef, qa chef, crm chef""",
    ),
    (
        Kind.THING,
        """account*, client*, client relations, customer success, client success, product, products, product
        line, product marketing, project*, program*, programme*, case, care, office, community, social media,
        content, brand, brands, event*, relationship*, relations, portfolio*, fund*, asset*, wealth, territory,
        property, stage, tour, change, release*, release train, category, campaign*, partner*, partnership*,
        channel, channels, alliance*, success, contract*, contracts, engagement*, delivery, service delivery,
        implementation*, business development, development of business, knowledge, data, database*, records,
        document*, grants, grant, proposal*, bid, bids, config*, configuration*, configuration, incident*,
        problem, vendor*, supplier*, subscription*, pricing, price, stakeholder*, traffic, talent development
        program, master data, onboarding, renewals, membership, volunteer program, donor*, major gifts, annual
        giving, catering sales, scrum, iteration, money, cash, time, crisis, projekt*, projekts, prosjekt*,
        projet*, projets, proyecto*, projeto*, progetto*, progetti, projecten, projekti*, projektov*, proje*,
        projektu, projektow, project, проект*, проєкт*, مشروع*, مشاريع, המشروع, פרויקט*, פרויקטים, 项目, 專案,
        プロジェクト, 프로젝트, du an, proyek, produkt*, produktu, produit*, producto*, produto*, prodotto*,
        prodotti, product*, tuote*, urun*, продукт*, מוצר*, 产品, 產品, プロダクト, منتج*, san pham, produk,
        프로덕트, key account*, grosskund*, *kunden, kundenkonto, accounts, cuenta*, conta, contas, conto,
        clientes, klient*, clientela, klantrelatie*, asiakkuus*, asiakkuuden, klucz*, klienta kluczowego, 客户,
        客戶, аккаунт*, לקוח*, לקוחות, حسابات, العملاء, khach hang, portefeuille, clientele, patrimoine,
        portefeuilles, veranstaltung*, evenement*, evento*, eventi, wydarze*, tapahtuma*, event, marque*, marca,
        marcas, marke, marken, varumarke*, varemerke*, brandi*, marki, comunidad, comunidade, redes sociales,
        redes, social, sozial media, reise*, bande, orchester, tourismus reise, apparat*, sammlung*, offerte*,
        vertrags*, immobilien*, objekt, qualifizierung, musik*, spiel*, spil*, reklamations*, tilbuds*, sags*,
        sak*, lab data, testy, test*, system*, systems, interface, casos, dossiers, dossier, facilitators,
        applikations*, application*, fleet, inventory, schedule*, scheduling, space, spend, travel, translation*,
        localization""",
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
    (
        Kind.PARTNER,
        """partner, partners, associate partner, associe, associee, associes, partnerin, vennoten, партнер*,
        партнёр*, osakas, wspolnik*, partneri, ortagi, ortak, שותף, שותפה, 合伙人, 合夥人, パートナー, 파트너""",
    ),
    (Kind.PRINCIPAL, "principal, principals, principle engineer"),
    (
        Kind.SENIOR_LEAD,
        """chief of staff, board member*, member of the board, board of directors, board of trustees, board
        director*, non executive director*, non exec director, independent director*, ned, trustee*, advisory
        board *, chief mate, chief officer mate, aufsichtsrat*, beirat*, bestuurslid, styreleder, styremedlem*,
        styrelseledamot, bestyrelsesmedlem, hallituksen jasen, membre du conseil *, consejer*, conselheir*,
        consigliere *, 监事, 監査役, член совета директоров, czlonek rady nadzorczej, vogal, board observer, 董事""",
    ),
    (
        Kind.LEAD,
        """lead, leads, tech lead*, technical lead*, team principal, distinguished, sr staff, senior staff,
        fellow engineer, professor*, sous chef*, souschef*, charge nurse*, founding engineer*, technical leader*,
        tech leader*, shift lead*, techlead*, shift leader*, managing consultant*, head cashier*, head barista*,
        head bartender*, head waiter*, head lifeguard*, head server*, head teller*, key holder supervisor,
        keyholder, second in command, architect lead, chief architect, lead hand, leading hand, practice lead,
        clinical lead*, charge hand, chargehand, concertmaster, lead entwickler, technischer leiter entwicklung,
        chefentwickler, oberarzt*, oberaerzt*, stellvertretende schichtleitung, fachleiter*, fachleitung,
        erstkraft, referent technique, referente tecnic*, lider tecnic*, responsable technique adjoint, chef de
        clinique, second de cuisine, maitre de conferences hdr, professeur des universites, tekninen johtohahmo,
        tech lead, technical owner, overlege, overlaege, overlakare, fagansvarlig, fagleder, professori*,
        ylilaakari*, starszy specjalista kierujacy, glowny inzynier oprogramowania, vedouci vyvojar, техлид*, тех
        лид, ведущ*, старший разработчик команды, takim kaptani, teknik lider*, قائد تقني, ראש תחום טכני, טק ליד,
        技术负责人, 教授, 副教授, テックリード, 主任, 主査, 責任者補佐, 수석*, 수석, 책임연구원, 파트리더,
        테크리드, deputy ward manager, deputy charge nurse""",
    ),
    (Kind.STAFF, "staff, distinguished"),
    (
        Kind.CRAFT,
        """engineer*, engineers, developer*, designer*, scientist*, programmer*, architect*, researcher*, sre,
        artist*""",
    ),
    (
        Kind.WORKER,
        """product owner*, process owner*, service owner*, data owner*, system owner*, platform owner*, home
        owner*, homeowner*, dog owner*, cat owner*, risk owner*, control owner*, business partner*, art
        director*, funeral director*, director of photography, film director*, music director assistant,
        associate producer, student*, phd candidate*, doctoral candidate*, mba candidate*, doktorand*,
        doctorant*, undergraduate*, freelancer*, freelance*, self employed, independent contractor*, contractor,
        investor*, angel investor*, data entry, help desk, front desk, customer service, customer support, inside
        sales, substitute, paraprofessional*, novelist*, blogger*, youtuber*, influencer*, content creator*,
        creator*, originator*, public defender*, volunteer manager*, graduate, graduates, hand, hands, tech,
        techs, barback*, speaker*, author*, mentor*, scholar*, volunteer*, member of technical staff, mts, team
        member*, crew member*, staff member*, homemaker*, veteran*, captain*, lieutenant*, sergeant*, corporal*,
        major, colonel*, petty officer*, chief petty officer*, chief warrant officer*, private first class,
        commander, secretary, secretaries, treasurer, registrar, talent agent*, artist manager*, administrative
        partner*, casting assistant, managing agent, manager of one, head start, head of household, class
        president, student body president, club president, student council president, professor de, professora*,
        profesor*, profesora*, adjunct professor*, adjunct, professor emeritus, professor emerita, visiting
        professor*, head office, co op, career coach*, life coach*, executive coach*, leadership coach*,
        management accountant*, management consultant*, unemployed, referee*, clerk*, chef, chefs, chef de
        partie, chef de rang, commis chef*, demi chef*, pastry chef*, chef de bord, trader*, director of first
        impressions, stagehand, board certified *, board eligible, investor relations, donor, ministro,
        prokurist*, prokuristin, team assistenz, mitarbeiter*, *mitarbeiter, *mitarbeiterin, angestellt*,
        *angestellt*, sachbearbeit*, referent*, *referent, *referentin, fachkraft, *fachkraft, *fachangestellt*,
        *kaufmann, *kauffrau, *kraft, *helfer, *helferin, *berater, *beraterin, berater*, *entwickler*,
        *techniker*, *pfleger*, *schwester, *fahrer, *fahrerin, *arbeiter, *arbeiterin, *verkaufer*, *verkaufer,
        *lehrer, *lehrerin, freiberufl*, selbststandig*, selbstandig*, rentner*, *reiseleiter*, reiseleit*,
        *arzt, *arztin, halbleiter*, *ontwikkelaar, *fejleszto, *ingenieur, *ingenieurin, *spezialist,
        *spezialistin, *betreuer*, *assistent, dipl ing, beamt*, hausfrau*, employe*, etudiant*, commercial,
        commerciale, charge de, chargee de, charge d, chargee d, conseiller*, conseillere*, technicien*,
        technicienne*, agent*, gestionnaire*, attache*, attachee*, auxiliaire*, ouvrier*, ouvriere*,
        independant*, collaborat*, formateur*, formatrice*, redact*, vendeu*, enseignant*, autoentrepreneur*,
        auto entrepreneur*, micro entrepreneur*, chef de projet*, chef de produit*, animateur*, animatrice*,
        adjoint administratif, adjointe administrative, empleado*, empleada*, tecnico*, tecnica*, auxiliar*,
        especialista*, asesor*, asesora*, analista*, consultor*, consultora*, promotor*, promotora*, comercial,
        ejecutivo de, ejecutiva de, autonomo*, autonoma*, jubilad*, operador*, operadora*, operario*, operaria*,
        agente*, funcionari*, docente*, atendente*, vendedor*, ajudante*, ayudante*, assessor*, representante*,
        servidor public*, impiegat*, addett*, operai*, operator*, consulente*, tecnici, specialist*,
        collaborator*, insegnant*, libero professionista, libera professionista, pensionat*, dirigente medic*,
        rappresentant*, commess*, medewerk*, *medewerker, *medewerkster, adviseur*, *adviseur, verkoper*, zzp*,
        zelfstandig*, docent*, consulent*, begeleider*, vakspecialist*, handlaggar*, handlegger*, saksbehandl*,
        sagsbehandl*, medarbejder*, *medarbejder, medarbetare*, *medarbetare, medarbeider*, *medarbeider,
        konsulent*, *konsulent, konsult*, radgiv*, radgivar*, larare, *larare, *laerer, *skoterska, *pleier,
        *tekniker, *ingenior, *ingenjor, *utvecklare, *udvikler, *utvikler, saljare, *saljare, *selger, *saelger,
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
        *radgiver, grafico, grafica, engg""",
    ),
    (
        Kind.ANYONE,
        """talent manager*, specialist*, coordinator*, coord, associate*, assoc, analyst*, officer*,
        representative*, rep, reps, administrator*, generalist*, agent*, advisor*, adviser*, technician*,
        consultant*, expert*, professional*, strategist*, operator*, worker*, employee*, clerk, attendant*, aide,
        facilitator*, trainer*, planner*, scheduler*, evangelist*, liaison*, navigator*, practitioner*,
        controller*, inspector*, examiner*, handler*, processor*, reviewer*, auditor*, producer*, contributor*,
        individual contributor, ic, member, members, staffer, ambassador*, advocate*, freelance, independent,
        steward*, ninja, enthusiast*, educator*, instructor*, coach*, counselor*, counsellor*, therapist*,
        assessor*, organizer*, organiser*, buyer*, writer*, editor*, intern tutor, spezialist*, experte*,
        expertin, koordinator*, coordinat*, coordonnat*, koordynator*, koordinaator*, asesor*, коорд*""",
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
        ανθρωπινου δυναμικου, ανθρωπινων πορων, insan kaynaklari, ik, ise alim, yetenek kazanimi, موارد بشرية,
        الموارد البشرية, توظيف, التوظيف, شؤون الموظفين, استقطاب*, משאבי אנוש, גיוס, מגייס*, מגייסת*, רכז גיוס,
        רכזת גיוס, 人力资源, 人力資源, 人事, 招聘, 猎头, 獵頭, 採用, 人材, ヘッドハンター, リクルーター, 인사,
        채용, 리크루터, 헤드헌터, nhan su, tuyen dung, sdm, rekrutmen, personalia, ฝ่ายบุคคล, मानव संसाधन,
        personale*""",
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
        voormalig*, oud, pensionerad, pensjonert, pensioneret, tidligere, tidigare, fd, entinen, elakkeella,
        byly, byla, byvaly, bylej, emeryt*, nyugalmazott, volt, fost, fosta, pensionar*, bivsi*, umirovljen*,
        бывш*, экс, колишн*, будущ*, πρωην, συνταξιουχ*, eski, emekli, سابق*, متقاعد*, לשעבר, בדימוס, 前, 原,
        退休, 元, 退職, 전, 은퇴, nguyen""",
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
        מחפש עבודה, מחפשת עבודה, 求职, 求職中, 구직중""",
    ),
    (
        Kind.OTHERS,
        """for, helping, i help, we help, help, supporting, empowering, serving, reporting to, report to, working
        with, coaching, making, creating, turning, changing, passionate, who, that, with, by, future of, trusted
        by, connecting, inspiring, enabling, advising, to the, inc, llc, ltd, gmbh, staffing agency client, i
        build, building, we build""",
    ),
    (
        Kind.UNSURE,
        """avp, md, assistant vice president*, asst vp, assistant vp, asst vice president*, associate vice
        president*, leader*, leadership, business leader*, controller, comptroller, 과장, 차장, 主管助理,
        coordenador*, coordinador general, cadre, kader, quadro, agm assistant""",
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
        quarter, offer""",
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
        unit, unit, section, sector, centre, center, site, team, department, dept, floor, camp, club, home,
        house, bank, depot, terminal, station, port, airport, airline, farm, field, mill, mine, yard, garage,
        workshop, park, ward, clinic, practice, pharmacy, school, nursery, library, museum, gallery, theatre,
        theater, cinema, venue, studio, lab, laboratory, agency, gym, spa, salon, bar, pub, cafe, coffee, deli,
        grocery, meat, produce, bakery, kitchen, front of house, back of house, line, plant, factory, warehouse,
        distribution, parts, showroom, dealership, shop, store, boutique, outlet, hub, security, banquet,
        banquets, kita, kaufmannisch*, produktion*, toimipaika*, hostel, residence, residential, dormitory, hall,
        county, city, town, country, state, cluster, development, village, vineyard, greenhouse, ranch, estate,
        service, services, help desk, call center, call centre, contact center, contact centre, service center,
        group, crew, squad, safety, quality, environmental services, sports, leisure, aquatics, pool, beach,
        range, resort""",
    ),
    (
        Kind.LIKELY,
        """*er, *erin, *ist, *ista, *iste, *istin, *ian, *eer, *keeper, *man, *woman, *smith, *wright, *ologe,
        *ologue, *ologo, *herd, *hand, *maid""",
    ),
    (
        Kind.UNSURE,
        """dreamer*, thinker*, doer*, believer*, lover*, father, mother, brother, sister, husband, learner*,
        explorer*, optimist*, storyteller*, changemaker*, changer*, trailblazer*, adventurer*, seeker*, slayer*,
        rainmaker*, maker*, builder*, change maker*, solver*, problem solver*, human, visionary, commander*,
        governor*, overseer*, elder*, premier, treasurer*, *meister, *meisterin, meister*, futurist*, disrupter*,
        gamer*, traveler*, traveller*, runner*, reader*, thought leader*, man, woman, person, ringmaster*,
        administrador*""",
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
