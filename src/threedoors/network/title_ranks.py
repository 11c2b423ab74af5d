"""Words for those who own, lead or have a voice, in many languages, as `threedoors.terms.lexicon` reads them."""

from __future__ import annotations

from threedoors.network.title_kinds import Kind

RANKS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.OWNER,
        """owner*, co owner*, proprietor*, founder*, cofounder*, founding partner*, entrepreneur*, business
        owner, franchisee*, eigentumer*, eigentuemer*, gesellschafter*, grunder*, gruender*, *grunder,
        *grunderin, *gruender, unternehmer*, selbststandiger unternehmer, mitgrunder*, proprietaire*, fondateur*,
        fondatrice*, cofondat*, associe gerant, associe fondateur, chef d entreprise, cheffe d entreprise,
        dirigeant d entreprise, propietari*, dueno*, duena*, fundador*, cofundador*, emprendedor*, empresari*,
        proprietari*, dono, dona da, titolare, titolari, fondatore, fondatrice, imprenditor*, empreendedor*,
        eigenaar*, eigenares*, medeeigenaar*, oprichter*, zaakvoerder*, vennoot, ondernemer*, dga, grundare,
        medgrundare, grunnlegger, grunder, stifter*, indehaver*, eier, agare, delagare, perustaja*, yrittaj*,
        omistaja*, wlasciciel*, wspolwlasciciel*, zalozyciel*, wspolzalozyciel*, majitel*, zakladatel*,
        jednatel*, spolumajitel*, tulajdonos*, alapito*, proprietar, fondator*, cofondator, antreprenor*, asociat
        unic, vlasnik*, osnivac*, sobstvenik, владелец*, владелиц*, основател*, сооснователь*, учредител*,
        соучредитель*, предпринимател*, власник*, засновни*, підприємець, собственник*, ιδρυτ*, ιδιοκτητ*,
        kurucu*, sahibi*, girisimci*, isletme sahibi, مؤسس*, المؤسس*, صاحب*, مالك*, מייסד*, בעלים, בעל עסק,
        创始人, 創始人, 創辦人, 联合创始人, 老板, 創業者, 創業, 共同創業者, 창업자, 대표, pendiri, pemilik, nguoi
        sang lap, chu so huu, chu doanh nghiep, nha sang lap, managing member, sole proprietor, ceo, president*,
        md and ceo, managing director*, chairman and md, general manager*, gm, cgm, geschaftsfuhr*,
        geschaeftsfuhr*, geschaftsfuehr*, geschaeftsfuehr*, gf, pdg, dg, directeur general, directrice generale,
        president directeur general, gerente general, consejero delegado, consejera delegada, amministratore
        delegat*, amministratrice delegata, amministratore unico, ad e, vd, verkstallande direktor*,
        administrerende direktor*, daglig leder*, adm dir, toimitusjohtaj*, prezes*, ugyvezeto*, vezerigazgato*,
        генеральн* директор*, διευθυνων συμβουλος, genel mudur, مدير عام, المدير العام, מנכל*, 总经理, 總經理,
        总裁, 總裁, 首席执行官, 社長, 代表取締役, 대표이사, 사장, tong giam doc, direktur utama, director
        general, directora general, diretor geral, diretora geral, direttore generale, direttrice generale,
        董事长, 董事長, chief executive, chief executive officer*, administrateur general, franchise,
        franchisenehmer*, franquiciad*, betreiber*, pachter*, uitbater*, exploitant*, exploitante*, podnikatel*,
        isletmeci, isveren, gospodar firmy, armador, restaurateur*, ristoratore, ristoratrice, hostelero,
        restauranteur*, horecaondernemer*, kroegbaas, equity partner*, managing partner*, senior partner*, name
        partner*, named partner*, general partner*, salaried partner*, regional managing partner*, office
        managing partner*, non equity partner*, income partner*, junior partner*, capital partner*, *inhaber*,
        socio, socios, socia, socias, sociofundador*, socioadministrador*, sociogerente*, publican*""",
    ),
    (
        Kind.HEAD,
        """chief, chiefs, director*, dir, executive director*, vp, svp, evp, gvp, rvp, vice president*, vice
        pres, vicepresident*, managing attorney*, v president, president*, chairman, chairwoman, chairperson,
        chair, head, heads, global head, dean, deans, provost*, chancellor*, vice chancellor*, headteacher*, head
        teacher*, headmaster*, headmistress*, general counsel, editor in chief, managing editor*, executive
        editor, executive chef*, head chef*, chef patron, commissioner, secretary general, rector, abbot, mayor,
        dgm, agm, country manager*, managing broker, managing principal*, principal investigator*, school
        principal, vorstand*, *vorstand, direktor*, *direktor, *direktorin, vorsitz*, chefarzt*, chefredakteur*,
        schulleit*, rektor*, prorektor*, dekan*, *prasident, *prasidentin, kuchenchef*, kuechenchef*, chefkoch*,
        directeur*, directrice*, daf, dsi, proviseur*, vice presidente*, doyen*, redacteur en chef, redactrice en
        chef, chef de cuisine, cheffe de cuisine, secretaire general, secretaire generale, directora*, diretor*,
        diretora*, subdirector*, directivo*, decano, decana, rectora, reitor*, alcalde*, jefe de cocina, jefa de
        cocina, vicepresidente*, direttor*, direttric*, vicedirettor*, preside, dirigente scolastic*, rettore,
        caporedattor*, directeur, *directeur, adjunct directeur, bestuurder, *bestuurder, hoofd, *hoofd,
        *hoofden, voorzitter, hoofdredacteur, rectrix, decaan, burgemeester, chef kok, *direktør, *sjef,
        *dirigent, ordforande, skoleleder, rehtori*, *johtaja, johtaja*, paajohtaja*, dekaani*, paatoimittaja*,
        puheenjohtaja*, dyrektor*, wiceprezes*, wicedyrektor*, czlonek zarzadu, czlonkini zarzadu,
        przewodniczac*, dziekan*, naczelnik*, redaktor naczeln*, szef, szefowa, szef kuchni, glown* ksiegow*,
        burmistrz*, reditel*, sefredaktor*, predseda*, starosta, riaditel*, primar, primator*, namestek, dekan,
        igazgato*, *igazgato, elnok*, foszerkeszto*, director executiv, presedinte*, sef de *, sefa de *, sef
        departament, sef serviciu, decan*, direktorica, direktorka, predsednik*, predsjednik*, glavni urednik,
        директор*, исполнительн* директор*, президент*, вице президент*, председател*, начальник*, начальниц*,
        глава, руководител*, шеф, шеф повар*, декан*, ректор*, главн*, управляющ*, заведующ*, завуч, керівник*,
        голова, директорк*, керуюч*, завідувач*, ръководител*, управител*, διευθυντ*, διευθυντρι*, προισταμεν*,
        προεδρος, αντιπροεδρος, mudur*, *muduru, genel mudur*, direktoru, baskan*, baskani, genel mudur
        yardimcisi, rektor, icra kurulu baskani, yonetim kurulu *, bolum baskani, dekani, رئيس*, الرئيس*, نائب
        الرئيس, عميد, مدير تنفيذي, المدير التنفيذي, סמנכל*, נשיא*, יור, ראש *, ראש, מנהל בית ספר, 总监, 總監,
        首席*, 首席, 院长, 校长, 校長, 主任医师, 主编, 副总裁, 副总, 执行董事, 厂长, 局长, 处长, 所长, 部長,
        本部長, 事業部長, 次長, 取締役, 専務, 常務, 院長, 園長, 所長, 室長, 会長, 編集長, 支社長, 工場長, 料理長,
        理事長, 執行役員, 부사장, 전무, 상무, 이사, 본부장, 부장, 실장, 원장, 교장, 총괄, 회장, 센터장, 공장장,
        편집장, 단장, 임원, giam doc*, pho giam doc, chu tich, hieu truong, direktur*, kepala*, pimpinan, ketua,
        ผู้อำนวยการ, กรรมการผู้จัดการ, nideshak, निदेशक, प्रधानाचार्य, अध्यक्ष, प्रमुख, managing trustee, hod,
        koksmastare, member of the executive board, member of the management board, senior pastor*, lead pastor*,
        bishop*, archbishop*, consul general, permanent secretary, harbour master*, harbor master*,
        harbourmaster*, harbormaster*, station master*, stationmaster*, postmaster*, abbess, skoleinspektor*,
        viceinspektor*, secretary of state*, secretary of defense, secretary of education, secretary of health,
        secretary of labor, secretary of agriculture, secretary of commerce, secretary of energy, secretary of
        transportation, secretary of the navy, secretary of the treasury, home secretary, foreign secretary,
        cabinet secretary, attorney general, surgeon general, solicitor general, auditor general, postmaster
        general, director general, executive housekeeper*, executive pastor*, sheriff, sheriffs, police chief*,
        fire chief*, fd, *burgermeister*, maire, primario, головн*, мэр, executive pastry chef*, exec chef*""",
    ),
    (Kind.CHIEF, "cto, cfo, coo, cio, cmo, cro, cso, cpo, cdo, ciso, cco, cao, clo, cxo"),
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
        skiftleder*, skiftledare, seksjonsleder*, sektionsleder*, verksmester, butikksjef*, butikschef*,
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
        ผู้จัดการ, paryavekshak, पर्यवेक्षक, प्रबंधक, schichtfuhrer*, schichtfuehrer*, boss, bosses, pielegniark*
        oddzialow*, pielegniarz oddzialowy, polozna oddzialowa, przelozon*, vrchni sestra, stanicni sestra,
        vrchna sestra, fonover*, asistenta sefa, старш* медсестр*, главн* медсестр*, sorumlu hemsire, bashemsire,
        bas hemsire, supervisora de enfermeria, supervisor de enfermeria, infermiere coordinatore, infermiera
        coordinatrice, *bestyrer*, bestyrer*, styrer, forestandar*, *forestandare, *bestyrerin,
        apulaisosastonhoitaj*, oberschwester*, vorsteher*, betriebsleit*, werkleit*, bauleit*, ambtsleit*,
        amtsleit*, ploegverantwoordelijke, 責任者, 管理者, 책임자, 관리자, 负责人, 負責人, 站长, 行长, 股长,
        队长, 委員長, 위원장, 행장, 室长, kaufmannisch* leit*, technisch* leit*, 車間主任, 车间主任, 办公室主任,
        办事处主任, 科室主任""",
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
        Kind.PARTNER,
        """partner, partners, associate partner, associe, associee, associes, partnerin, vennoten, партнер*,
        партнёр*, osakas, wspolnik*, partneri, ortagi, ortak, שותף, שותפה, 合伙人, 合夥人, パートナー, 파트너""",
    ),
    (
        Kind.SIDE_PARTNER,
        """life partner, sparring partner, training partner, accountability partner, thought partner, venture
        partner, limited partner, operating partner, domestic partner, finance partner, it partner, technology
        partner, marketing partner, change partner, commercial partner, procurement partner, design partner,
        research partner, data partner, digital partner, product partner, engineering partner, operations
        partner, supply chain partner, communications partner, strategic partner, support partner, client service
        partner""",
    ),
    (Kind.PRINCIPAL, "principal, principals, principle engineer"),
    (
        Kind.SENIOR_LEAD,
        """chief of staff, board member*, member of the board, board of directors, board of trustees, board
        director*, non executive director*, non exec director, independent director*, ned, trustee*, advisory
        board *, chief mate, chief officer mate, aufsichtsrat*, beirat*, bestuurslid, styreleder, styremedlem*,
        styrelseledamot, bestyrelsesmedlem, hallituksen jasen, membre du conseil *, consejer*, conselheir*,
        consigliere *, 监事, 監査役, член совета директоров, czlonek rady nadzorczej, vogal, board observer,
        董事, supervisory board *, member of the supervisory board""",
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
        테크리드, deputy ward manager, deputy charge nurse, assistant headteacher*, assistant head teacher*,
        assistant headmaster*, assistant headmistress*, assistant supervisor*, assistant foreman, assistant team
        leader*, asst supervisor*, assistant shift supervisor*""",
    ),
)
