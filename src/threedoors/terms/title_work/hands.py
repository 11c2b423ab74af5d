"""Titles of schools, studios, wards, kitchens, sites and roads."""

from __future__ import annotations

from threedoors.terms.families import Family
from threedoors.terms.title_work.shape import TitleWords

HANDS: dict[Family, TitleWords] = {
    Family.EDUCATION_ADMINISTRATION: TitleWords(
        """headteacher*, head teacher*, headmaster*, headmistress*, school principal, dean*, provost, registrar,
        proviseur*, rektor*, rehtori*, director de escuela, directora de escuela, directeur d ecole, directrice d
        ecole, director of studies, academic dean, preschool director, daycare director, childcare director, vice
        chancellor, chancellor, dyrektor szkoly, 校长, 校長, 교장, директор школы, superintendent of schools,
        school superintendent, dirigente scolastic*, jefe de estudios, jefa de estudios, igazgatohelyettes,
        elementary school, middle school, high school, primary school, assistant principal*, vice principal*,
        school administrator*""",
        """admissions, student affairs, academic affairs, student success, enrollment, student services, school
        leadership, academic administration, schulleit*, kitaleit*, okul mudur*, reditel skoly, reditelka skoly""",
    ),
    Family.TEACHING: TitleWords(
        """teacher*, professor*, lecturer*, tutor*, instructor*, lehrer*, lehrkraft, dozent*, professeur*,
        enseignant*, maestr*, profesor*, docente*, insegnante*, nauczyciel*, ucitel*, tanar*, opettaja*, larare,
        laerer*, leraar, lerares, docent, ogretmen*, учител*, преподавател*, воспитател*, 教师, 老师, 教師, 교사,
        معلم*, مدرس*, מורה, giao vien*, guru sekolah, guru bahasa, erzieher*, instructional designer*, teaching
        assistant*, paraeducator*, teacher's aide, maitre de conferences, maitresse de conferences, childcare
        worker*, nanny, nannies, au pair, babysitter*, preschool teacher*, kindergarten*, school counselor*,
        guidance counselor*, academic advisor*, instructional coach*, academic coach*, wykladowc*, forstelaerer*,
        barnehagelaerer*, forskollarare, reading specialist*, curriculum developer*, pgt, tgt, career counselor*,
        career coach*, faculty, educator*, professora, δασκαλ*, καθηγητ*, onderwijzer*, onderwijsassistent*,
        paedagog*, padagog*, pedagog*""",
        """teaching, curriculum, education, instruction, tutoring, school, special education, esl, early
        childhood, childcare""",
    ),
    Family.LIBRARY: TitleWords(
        """librarian*, archivist*, curator*, bibliothekar*, bibliothecaire*, bibliotecari*, bibliotekar*,
        bibliotekarz*, archivar*, archiviste*, conservateur*, kurator*, konservator*, knihovn*, kirjasto*, museum
        technician*, библиотекар*, 图书管理员, 司書, museolog*, kutuphane*, fami""",
        "library, museum, archives, collections care",
    ),
    Family.DESIGN: TitleWords(
        """designer*, illustrator*, animator*, art director*, creative director*, florist*, grafik*, graphist*,
        grafiker*, diseñador*, disenador*, designer grafico, grafisch vormgever, vormgever*, formgivare,
        muotoilij*, дизайнер*, 设计师, 設計師, デザイナー, 디자이너, مصمم*, מעצב*, tasarimci*, mediengestalter*,
        directeur artistique, directrice artistique, ux researcher*, user researcher*, innenarchitekt*, interior
        decorator*, ux writer*, visual artist*, direttore creativo, director de arte, direttore artistico,
        kunstler*, kreativdirektor*, decorateur*""",
        """ux, ui, design, creative, product design, user research, user experience, graphic design, interior
        design, diseno, 设计, デザイン""",
    ),
    Family.PERFORMING_ARTS: TitleWords(
        """actor*, actress*, musician*, singer*, dancer*, choreographer*, composer*, comedian*, stage manager*,
        producer*, violinist*, pianist*, guitarist*, schauspieler*, musiker*, comedien*, musicien*, actriz,
        musico, attore, attrice, musicist*, stage director*, film director*, theatre director*, theater
        director*, music director*, muusikko*, regisseur*, realisateur*, realisatrice*, cantante, bailarin*,
        tanzer*, tanzerin, opera singer*, dramaturg*, cellist*, aktor*, актер*, музыкант*, 俳優, 演员, executive
        producer*, line producer*, dj""",
        "theatre, theater, dance, opera, orchestra, film, performing arts",
    ),
    Family.MEDIA: TitleWords(
        """journalist*, journaliste*, periodista*, giornalist*, jornalista*, dziennikar*, novinar*, toimittaja*,
        reporter*, photographer*, fotograf*, photograph*, video editor*, videographer*, translator*,
        interpreter*, ubersetzer*, uebersetzer*, dolmetscher*, traduct*, traduttor*, tradutor*, tlumacz*,
        prekladatel*, kaantaja*, tolk, vertaler*, kameramann*, cameraman*, camera operator*, sound engineer*,
        audio engineer*, broadcaster*, podcaster*, podcast producer*, editor in chief, managing editor, news
        editor*, chefredakteur*, anchor, переводчик*, журналист*, 记者, 記者, 翻译, 翻訳, مترجم*, صحفي*,
        tercuman*, gazeteci*, film editor*, presenter*, monteur video, court reporter*, oversetter*""",
        "news, journalism, broadcast, video, photography, media production, radio, television, newsroom",
    ),
    Family.ATHLETICS: TitleWords(
        """personal trainer*, fitness trainer*, fitness instructor*, yoga instructor*, yoga teacher*, coach
        sportif, head coach*, assistant coach*, soccer coach*, football coach*, basketball coach*, swim coach*,
        tennis coach*, athlete*, referee*, umpire*, entrenador*, allenator*, treinador*, trener*,
        fitnesstrainer*, entraineur*, strength coach*, fitness coach*, scout, pilates*, preparador fisico,
        athletic director, yogalehrer*, fussballtrainer*, тренер*, valmentaja*""",
        """athletics, soccer, football, basketball, fitness, gym, swimming, volleyball, baseball, sports
        coaching, lacrosse""",
    ),
    Family.MEDICINE: TitleWords(
        """physician*, surgeon*, dentist*, veterinarian*, vet, pediatrician*, psychiatrist*, pharmacist*,
        optometrist*, chiropractor*, arzt, arztin, aerztin, oberarzt*, oberaerzt*, assistenzarzt*, facharzt*,
        chefarzt*, zahnarzt*, tierarzt*, medecin*, medico, medica, medici, medic, chirurg*, dentiste*,
        veterinaire*, veterinari*, lekar*, lekarz*, farmaceut*, farmaceutic*, pharmacien*, apotheker*, apteker*,
        dentista*, huisarts, lakare, laakari*, overlege, laege, orvos*, doktor, hekim*, eczaci*, врач*,
        стоматолог*, 医生, 医師, 의사, طبيب*, صيدلي*, רופא*, bac si*, dokter, anesthesiologist*, radiologist*,
        cardiologist*, oncologist*, hospitalist*, physician assistant*, medical doctor, gp, general
        practitioner*, resident physician, md, orthodontist*, proviisori*, optiker, dermatolog*, kardiolog*,
        dirigente medico, farmacist*, γιατρ*, dental practice owner, neurologist*""",
        """medicine, surgery, dental, dentistry, pharmacy, veterinary, pediatrics, cardiology, oncology,
        radiology, medical officer, medical director, chief medical officer, family medicine, psychiatry,
        internal medicine, anesthesiology, emergency medicine""",
    ),
    Family.NURSING: TitleWords(
        """nurse*, rn, lpn, cna, nursing assistant*, midwife*, midwives, krankenschwester*, krankenpfleg*,
        pflegefach*, pflegekraft, pflegehelfer*, altenpfleg*, hebamme*, gesundheits und krankenpfleg*,
        infirmier*, aide soignant*, sage femme, enfermer*, infermier*, pielegniar*, osetrovatel*, zdravotni
        sestra, apoln*, sairaanhoitaja*, osastonhoitaja*, sykepleier*, sjukskoter*, sygeplejer*, verpleeg*,
        verpleegkundige*, verzorgende, hemsire*, медсестр*, медбрат, 护士, 護士, 看護師, 간호사, ممرض*, אח, אחות,
        y ta, dieu duong*, perawat*, home health aide*, care assistant*, healthcare assistant*, caregiver*,
        carer*, pflegedienst*, pflege*, ward sister, ward manager*, cadre de sante, underskoterska,
        helsefagarbeider*, direct care worker*, patient care assistant*, patient care technician*, orderly,
        lahihoitaja*, nosilj*, νοσηλευτ*, asistent* medical*, enfermeir*, apolo*, medicinska sestra, jordmor*,
        sestra, *verpleegkundige, *verpleger""",
        "nursing, icu, pflegedienst, care home, patient care, midwifery, ward, stationsleit*",
    ),
    Family.ALLIED_HEALTH: TitleWords(
        """dental hygienist*, dental assistant*, medical assistant*, paramedic*, emt, radiographer*, radiologic
        technologist*, sonographer*, dietitian*, dietician*, nutritionist*, pharmacy technician*, phlebotomist*,
        physical therapist*, physiotherapist*, physiotherapeut*, physio, occupational therapist*, speech
        therapist*, speech language pathologist*, respiratory therapist*, massage therapist*, athletic trainer*,
        surgical technologist*, medical technologist*, medical laboratory *, audiologist*, optician*,
        ergotherap*, logopad*, logopaed*, logoped*, kinesitherapeute*, kine, fisioterapeut*, fisioterapist*,
        nutricionista*, dietist*, zahnmedizinische*, zahnarzthelfer*, arzthelfer*, medizinische fachangestellte*,
        notfallsanitater*, rettungssanitater*, mfa, mta, radiologieassistent*, fizjoterapeut*, ratownik medyczny,
        ambulancier*, orthoptist*, manipulateur radio, fysioterapeut*, fysioterapeutti*, 理学療法士, physical
        therapy assistant*, vet tech*, veterinary technician*, genetic counselor*, mri technologist*, ct
        technologist*, x ray technician*, optometric technician*, fizyoterapist*, fysiotherapeut*, ordinacni
        sestra, opticien*, art therapist*, music therapist*, sterile processing technician*, dosimetrist*,
        bioanalist*""",
        """physical therapy, physiotherapy, occupational therapy, rehab, rehabilitation, imaging, respiratory
        care, nutrition, ambulance, therapy services""",
    ),
    Family.HEALTH_ADMINISTRATION: TitleWords(
        """clinic coordinator*, clinic manager*, practice manager*, hospital administrator*, medical secretary,
        medical receptionist*, medical coder*, medical biller*, medical records *, patient access *, patient
        coordinator*, patient services *, health unit coordinator*, unit ward nursing home administrator*, health
        information *, practice administrator*, unit secretary, arztsekretar*, secretaire medicale, secretaria
        medica, care coordinator*, medical office *, health services manager*, clinic administrator*, clinical
        coordinator*, assisted living executive director, praxismanager*, directeur d hopital, hospital manager*,
        medical billing *""",
        """clinic, hospital, medical practice, healthcare administration, hospital administration, health
        services, patient access, medical billing, clinical operations, revenue cycle, assisted living,
        healthcare operations""",
    ),
    Family.PROTECTIVE: TitleWords(
        """police officer*, policeman, policewoman, firefighter*, fire fighter*, security guard*, security
        officer*, detective*, correctional officer*, corrections officer*, prison officer*, sheriff*, deputy
        sheriff*, lifeguard*, state trooper*, polizist*, polizei*, feuerwehr*, wachmann, sicherheitsmitarbeiter*,
        securitymitarbeiter*, policier*, gendarme*, pompier*, policia, bombero*, bombeir*, vigilante, vigilant*,
        polizziott*, vigile, strazak*, straznik*, policjant*, ochroniarz*, politibetjent*, polis, vartija*,
        poliisi*, brandman*, brandweer*, beveiliger*, guardia de seguridad, agent de securite, полицейск*,
        пожарн*, охранник*, 警察, 保安, 警備員, private investigator*, loss prevention *, guvenlik gorevlisi,
        park ranger*, bodyguard*, border patrol agent*, bailiff*, 911 dispatcher*, emergency dispatcher*""",
        """police, fire, security operations, corrections, emergency management, law enforcement, public safety,
        fire department, physical security, loss prevention""",
    ),
    Family.COOKING: TitleWords(
        """cook*, chef, chefs, sous chef*, line cook*, head chef*, executive chef*, pastry chef*, kitchen
        manager*, koch, kochin, koechin, kuchenchef*, kuechenchef*, jungkoch, cuisinier*, cuisiniere*, chef de
        cuisine, chef de partie, commis de cuisine, cociner*, cozinheir*, cuoc*, kucharz*, kuchark*, kuchar, kok,
        kock, kokk, kokki*, szakacs*, asci, ascibasi, повар*, 厨师, 廚師, 料理人, 調理師, 요리사, طباخ*, טבח*,
        dau bep*, juru masak, jefe de cocina, jefa de cocina, chef kok, chefkoch*, μαγειρ*, fast food worker*,
        prep cook*, souschef*, bucatar*, kitchen assistant*, kuchenhilfe*""",
        "kitchen, culinary",
    ),
    Family.FOOD_SERVICE: TitleWords(
        """bartender*, barman, barmaid, waiter*, waitress*, barista*, dishwasher*, server, food server*,
        sommelier*, kellner*, servicekraft, serveur*, serveuse*, chef de rang, camarer*, mesero*, mesera*,
        garcom, garconete, camerier*, kelner*, cisnik*, servitor*, servitris*, tarjoilij*, tjener, pincer*,
        garson, официант*, бармен*, 服务员, bedienung, medewerker bediening, host, hostess, busser*, ober,
        barkeeper*, food runner*, catering assistant*, cateringmedewerker*, ospatar*, bar staff, banquet server*""",
        "bar, food service, front of house, food and beverage service",
    ),
    Family.HOSPITALITY: TitleWords(
        """hotel manager*, event planner*, event coordinator*, event manager*, meeting planner*, wedding
        planner*, restaurant manager*, restaurant general manager, front desk agent*, front desk supervisor*,
        front office manager*, hotelfachfrau, hotelfachmann, hotelkauf*, hotelreceptionist*, hotel receptionist*,
        receptionniste d hotel, recepcionista de hotel, hotelier*, innkeeper*, directeur d hotel, gerente de
        restaurante, gerente de hotel, directeur de restaurant, eventmanager*, veranstaltungskauf*, guest
        services *, guest relations *, catering manager*, hotelli*, tur operator*, travel consultant*, night
        auditor*, food service manager*, f&b manager*, banquet manager*, catering sales manager, convention
        services manager""",
        """hotel*, hospitality, events, event management, restaurant*, tourism, tourismus*, travel, guest
        services, f&b, food and beverage, catering, turismo, tourisme, gastronomie*, horeca, resort, front
        office, front desk, ristorante, отел*, ресторан*, 酒店, 餐厅, ホテル, banquets, conferences,
        hotelleiter*, restaurantleiter*, restaurangchef*, ravintolapaallik*""",
    ),
    Family.CLEANING_GROUNDS: TitleWords(
        """cleaner*, housekeeper*, janitor*, custodian*, landscaper*, gardener*, groundskeeper*, reinigungskraft,
        reinigungsfachkraft, putzfrau, raumpfleger*, gebaudereiniger*, gebaeudereiniger*, gartner*, gaertner*,
        hausmeister*, agent d entretien, agente d entretien, femme de menage, jardinier*, jardiner*, jardineir*,
        limpiador*, limpeza, faxineir*, addetto alle pulizie, addetta alle pulizie, giardinier*, sprzatacz*,
        ogrodnik*, zahradnik*, uklizec*, schoonma*, hovenier*, stadare, lokalvardare, renholder*, siivooja*,
        puutarhuri*, takarit*, temizlik*, bahcivan*, уборщи*, садовник*, 保洁*, 清掃*, room attendant*,
        arborist*, pest control technician*, housekeeping attendant*, concierge d immeuble""",
        "housekeeping, custodial, grounds, landscaping, janitorial, cleaning, pest control, gebaudereinigung",
    ),
    Family.PERSONAL_CARE: TitleWords(
        """hairdresser*, hairstylist*, hair stylist*, stylist, barber*, cosmetologist*, beautician*,
        esthetician*, aesthetician*, nail technician*, makeup artist*, tour guide*, reiseleiter*, funeral
        director*, dog groomer*, pet groomer*, animal trainer*, dog trainer*, undertaker*, friseur*, friseurin,
        frisor*, coiffeur*, coiffeuse*, estheticien*, peluquer*, esteticist*, estetista*, parrucchier*,
        cabeleireir*, fryzjer*, kosmetyczk*, kosmetiker*, kosmetolog*, kapper*, kapster*, frisorer, kampaaja*,
        fodrasz*, kuafor*, парикмахер*, косметолог*, 美容师, 美容師, guia turistic*, guida turistica,
        accompagnatore turistico, animateur*, animatrice*, bestatter*, concierge*, przewodnik turystyczny, gids,
        camp counselor*, recreation leader*, recreation worker*, spa therapist*, kadernik*, kadernice, kreator
        wizerunku, mortician*""",
        "salon, spa, beauty, funeral, recreation, grooming, cosmetology",
    ),
    Family.ADMINISTRATION: TitleWords(
        """executive assistant*, administrative assistant*, admin assistant*, receptionist*, secretary,
        secretaries, personal assistant*, office manager*, office office administrator*, data entry office
        assistant*, typist*, virtual assistant*, sekretar*, sekretaer*, burokauf*, buerokauf*, burokraft,
        sachbearbeiter*, secretair*, secretaria*, secretari*, assistante de direction, assistant de direction,
        assistante administrative, assistant administratif, auxiliar administrativ*, administrativ*, impiegat*,
        segretari*, sekretark*, asystentka zarzadu, recepcjonist*, recepcionist*, recepcni, receptioniste*,
        receptionnist*, directiesecretaresse*, kontorist*, sihteeri*, titkarno*, sekreter*, секретар*, офис
        менеджер, делопроизводител*, 秘书, 秘書, 事務*, 行政助理, 비서, سكرتير*, מזכיר*, thu ky*, staf
        administrasi, empfangskraft, assistenz der geschaftsfuhrung, assistenz der geschaftsleitung,
        vorstandsassistenz, kaufmannischer angestellter, kaufmannische angestellte, legal secretary, management
        assistant, bureau assistent, γραμματεας, ea, administrative coordinator*, administrative officer*""",
        """administration, administrative, office, clerical, front office administration, verwaltung*, buro,
        secretariat""",
    ),
    Family.CUSTOMER_SERVICE: TitleWords(
        """customer service *, customer support *, customer success *, customer care *, customer experience *,
        call center *, call centre *, kundenberater*, kundenbetreuer*, kundendienst*, kundenservice*, charge de
        clientele, chargee de clientele, conseiller clientele, conseillere clientele, conseiller client*,
        teleconseiller*, teleconseillere*, atencion al cliente, atendente, atendimento ao cliente, servizio
        clienti, obsluga klienta, obslugi klienta, klantenservice*, kundeservice*, kundtjanst*, asiakaspalvel*,
        ugyfelszolgalat*, musteri hizmetleri*, musteri temsilcisi, поддержк*, оператор колл центра, 客服*,
        カスタマー*, 고객*, خدمة العملاء, שירות לקוחות, client services *, support agent*, support
        representative*, csr, csm, member services *, medewerker klantenservice, zakaznick*, helpline operator*,
        operatore call center, cham soc khach hang, layanan pelanggan""",
        """customer success, customer service, customer support, customer experience, customer care, client
        services, client success, call center, contact center""",
    ),
    Family.FARMING: TitleWords(
        """farmer*, farm worker*, farm manager*, rancher*, farmhand*, landwirt*, agriculteur*, agricultrice*,
        agricultor*, agricoltor*, rolnik*, zemedel*, lantbrukar*, gardbruker*, landmand, maanviljelij*, gazda,
        ciftci*, фермер*, агроном*, 农民, 農家, winzer*, viticult*, vigneron*, beekeeper*, imker, fisher*,
        fisherman, fiskare, pecheur*, pescador*, boer, melkveehouder*, logger*, agronomist*, agronom*, agronome*,
        forest worker*, vineyard worker*, herder*, ouvrier agricole, agricultural worker*""",
        "farm, agriculture, agricultural, landwirtschaft*, vineyard, ranch, livestock, dairy, forest operations",
    ),
    Family.CONSTRUCTION: TitleWords(
        """electrician*, carpenter*, plumber*, roofer*, bricklayer*, mason, masons, construction worker*,
        construction manager*, site manager*, joiner*, quantity surveyor*, estimator*, painter*, elektriker*,
        maurer*, zimmerer*, tischler*, schreiner*, klempner*, installateur*, dachdecker*, maler, polier*,
        bauarbeiter*, electricien*, plombier*, macon*, menuisier*, charpentier*, conducteur de travaux, chef de
        chantier, electricista*, fontaner*, albanil*, carpinter*, encanador*, eletricista*, pedreir*,
        elettricist*, idraulic*, murator*, capocantiere, murarz*, elektryk*, hydraulik*, stolarz*, ciesla,
        instalater*, zednik*, tesar*, timmerman*, loodgieter*, metselaar*, snickare, rormokare, rorlegger*,
        tomrer*, snekker*, sahkoasentaja*, putkimies, villanyszerel*, komuves*, elektrikci*, электрик*,
        сантехник*, строител*, прораб*, каменщик*, 电工, 大工, 電気工事*, foreman of works, construction
        superintendent*, site supervisor*, building inspector*, glazier*, drywall*, pipefitter*, heavy equipment
        operator*, general contractor*, kierownik budowy, stavbyvedouci, byggeleder*, platschef*, projektant*,
        tiler*, fliesenleger*, zavadlovac*, civil works supervisor""",
        """construction, building site, bau, chantier, obra*, costruzion*, budow*, bygg, строительств*,
        residential construction, commercial construction, roofing, plumbing, carpentry, skilled trades, insaat,
        santiye sefi, bauleiter*""",
    ),
    Family.REPAIR: TitleWords(
        """mechanic*, auto mechanic*, hvac technician*, maintenance technician*, service technician*, field
        service technician*, repairman, handyman, locksmith*, millwright*, kfz mechatroniker*, mechatroniker*,
        kfz mechaniker*, servicetechniker*, instandhalter*, mecanicien*, mecanic*, meccanic*, manutentor*,
        technicien de maintenance, tecnico de mantenimiento, tecnico manutentore, mechanik*, monter*, monteur*,
        mekaniker*, mekanik*, asentaja*, szerelo*, tamirci*, автомеханик*, слесар*, механик*, 维修*, 整備士,
        lineman, linemen, telecom technician*, aircraft mechanic*, aircraft maintenance technician*, elevator
        mechanic*, wind turbine technician*, maintenance manager*, maintenance supervisor*, maintenance worker*,
        industriemechaniker*, anlagenmechaniker*, huoltoasentaja*, bicycle mechanic*, hausmechaniker*,
        installation technician*, fleet mechanic*, service engineer*, field service engineer*""",
        """maintenance, hvac, repair, instandhaltung*, entretien, mantenimiento, manutenzione, manutencao,
        utrzymania ruchu, udrzb*, kunnossapito*, field service, auto body, bakim""",
    ),
    Family.PRODUCTION: TitleWords(
        """welder*, machinist*, baker*, butcher*, assembler*, assembly line worker*, assembly worker*, machine
        operator*, cnc operator*, cnc machinist*, production supervisor*, production worker*, production
        operator*, process operator*, factory worker*, tailor*, seamstress*, quality inspector*, toolmaker*,
        schweisser*, zerspanungsmechaniker*, backer*, baecker*, metzger*, fleischer*, produktionshelfer*,
        produktionsmitarbeiter*, maschinenfuhrer*, maschinenbediener*, schneider*, soudeur*, soudeuse*,
        boulanger*, boucher*, operateur de production, ouvrier*, operari*, operai*, soldador*, panader*, padeir*,
        carniceir*, carnicero*, saldator*, panettier*, fornaio, macellai*, tornitor*, spawacz*, piekarz*,
        rzeznik*, slusarz*, tokarz*, svarec*, pekar*, reznik*, obsluha stroju, lasser*, bakker*, slager,
        svetsare, bagare, sveiser*, hitsaaja*, leipuri*, hegeszto*, pek, kaynakci*, firinci*, сварщик*, токар*,
        пекар*, оператор станк*, 焊工, 溶接工, brewer*, brewmaster, jeweler*, goldsmith*, goldschmied*,
        cabinetmaker*, printing press operator*, press operator*, plant operator*, power plant operator*,
        wastewater operator*, dental lab technician*, fabricator*, metalworker*, line operator*, brauer*,
        operatore di produzione, packer*, upholsterer*, woodworker*, production technician*""",
        """production, manufacturing, produktion*, fertigung*, assembly, produccion, producao, produzione,
        produkcj*, vyrob*, tuotanto*, gyart*, uretim*, производств*, 生产, 製造, 생산, cnc, machining, welding,
        quality control, bakery, fabrication, factory, shop floor, schichtleiter*""",
    ),
    Family.TRANSPORT: TitleWords(
        """truck driver*, bus driver*, driver*, delivery driver*, pilot*, airline captain*, first officer, flight
        attendant*, cabin crew, forklift operator*, crane operator*, train conductor*, locomotive engineer*,
        sailor*, seaman, deckhand*, ship captain*, chauffeur*, lkw fahrer*, berufskraftfahrer*, kraftfahrer*,
        busfahrer*, fahrer*, flugbegleiter*, lokfuhrer*, lokomotivfuhrer*, staplerfahrer*, gabelstaplerfahrer*,
        conducteur de bus, conducteur routier, chauffeur routier, conductor de autobus, camioner*, camionist*,
        motorist*, autist*, autista, kierowc*, ridic*, vrachtwagenchauffeur*, chauffor*, lastbilschauffor*,
        sjafor*, sjofor*, kuljettaja*, sofor, surucu, gepkocsivezeto*, водител*, машинист*, 司机, 運転手, 운전*,
        سائق*, נהג*, lai xe, supir, pengemudi, steward, stewardess*, hotesse de l air, warehouse associate*,
        warehouse worker*, warehouse operative*, order picker*, picker*, lagerist*, lagermitarbeiter*,
        lagerarbeiter*, cariste*, preparateur de commandes, mozo de almacen, magazzinier*, magazynier*,
        skladnik*, magazijnmedewerk*, lagerarbetare, mail carrier*, postal carrier*, letter carrier*, postal
        worker*, brieftrager*, facteur*, cartero*, stocker*, air traffic controller*, fluglotse*, chief mate,
        chief officer, able seaman, ship's captain, longshoreman, rail conductor*, tram driver*, stock material
        handler*, heftruckchauffeur*, sopir, conductor, conductora""",
        """aviation, trucking, flight operations, airline, shipping fleet, rail operations, transit, transport*,
        verkehr*, fleet, marine operations""",
    ),
    Family.MILITARY: TitleWords(
        """soldier*, infantry*, infantryman*, platoon sergeant*, platoon leader*, army officer*, naval officer*,
        soldat*, bundeswehr*, militaire*, militar*, military officer*, airman, petty officer*, gunnery sergeant*,
        squad leader*, kapral*, offizier*, warrant officer*, staff sergeant*, master sergeant*, first sergeant*,
        company commander, battalion commander, us army, us navy, us air force, us marine corps, army, navy, air
        force, marines, british army, royal navy, staff officer, intelligence officer""",
        "military, armed forces, army reserve, national guard",
    ),
    Family.REPRESENTATION: TitleWords(
        """talent agent*, literary agent*, sports agent*, booking agent*, artist manager*, talent manager*, agent
        litteraire, agent artistique, agente literari*, agente de artistas, spielerberater*, kunstleragent*,
        literaturagent*, booker, music agent*, artist agent*""",
        "artist management, talent representation",
    ),
}
