"""Countries, states and large cities, so that a place is known for one. Folded names."""

from __future__ import annotations

# ISO code, then the country's names.
COUNTRIES = """
    US usa, u.s.a, us, u.s, united states, united states of america, vereinigte staaten, etats unis, estados unidos,
    stati uniti, verenigde staten, stany zjednoczone; GB uk, u.k, united kingdom, great britain, england, scotland,
    wales, northern ireland, grossbritannien, royaume uni, reino unido, regno unito, verenigd koninkrijk,
    wielka brytania;
    DE germany, deutschland, allemagne, alemania, alemanha, germania, duitsland, niemcy; FR france, frankreich,
    francia, franca, frankrijk, francja; ES spain, spanien, espagne, espana, espanha, spagna, spanje, hiszpania;
    PT portugal, portogallo, portugalia; IT italy, italien, italie, italia, wlochy; NL netherlands, the netherlands,
    niederlande, pays bas, paises bajos, paises baixos, paesi bassi, nederland, holandia, holland;
    PL poland, polen, pologne, polonia, polska; BE belgium, belgien, belgique, belgica, belgio, belgie, belgia;
    CH switzerland, schweiz, suisse, suiza, suica, svizzera, zwitserland, szwajcaria; AT austria, osterreich,
    autriche, oostenrijk; LU luxembourg, luxemburg; IE ireland, irland, irlande, irlanda, ierland, irlandia;
    DK denmark, danemark, danmark, dania, dinamarca; SE sweden, schweden, suede, suecia, svezia, sverige, szwecja;
    NO norway, norwegen, norge, norvege, noruega, norwegia;
    FI finland, finnland, suomi, finlande, finlandia; CZ czech republic, czechia, tschechien, czechy; SK slovakia,
    slowakei; HU hungary, ungarn, hongrie; RO romania, rumanien, roumanie; BG bulgaria; GR greece, griechenland,
    grece, grecia; TR turkey, turkiye, turkei; RU russia, russland; UA ukraine, ukraina; HR croatia, kroatien,
    hrvatska; RS serbia; SI slovenia; EE estonia; LV latvia; LT lithuania, litwa; IS iceland;
    CA canada, kanada; MX mexico, mexiko, mexique; BR brazil, brasil, brasilien, bresil, brasile; AR argentina,
    argentinien; CL chile; CO colombia; PE peru; VE venezuela; EC ecuador; UY uruguay; BO bolivia; PY paraguay;
    CR costa rica; PA panama; GT guatemala; DO dominican republic, republica dominicana; CU cuba; PR puerto rico;
    IN india, indien, inde; CN china, chine, cina; HK hong kong; TW taiwan; JP japan, japon, giappone; KR south korea,
    s korea, skorea, republic of korea, korea; SG singapore, singapur, singapour; MY malaysia; ID indonesia;
    TH thailand; VN vietnam; PH philippines; PK pakistan; BD bangladesh; LK sri lanka; NP nepal;
    AE united arab emirates, uae, u.a.e; SA saudi arabia; QA qatar; KW kuwait; IL israel; JO jordan; LB lebanon;
    IR iran; IQ iraq; EG egypt, agypten; MA morocco, maroc, marokko, marruecos; TN tunisia, tunisie; DZ algeria,
    algerie;
    NG nigeria; GH ghana; KE kenya; ZA south africa, sudafrika; ET ethiopia; UG uganda; TZ tanzania; SN senegal;
    CI cote d ivoire; CM cameroon, cameroun; AO angola; MZ mozambique, mocambique; AU australia, australien,
    australie; NZ new zealand, neuseeland; CY cyprus; MT malta
"""
STATES = """
    al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
    fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas, ky kentucky,
    la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi, mo missouri,
    mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey, nm new mexico,
    ny new york, nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania,
    ri rhode island, sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia,
    wa washington, wv west virginia, wi wisconsin, wy wyoming, dc district of columbia, pr puerto rico, on ontario,
    qc quebec, bc british columbia, ab alberta, mb manitoba, sk saskatchewan, ns nova scotia,
    nb new brunswick, nl newfoundland, nsw new south wales, vic victoria, qld queensland, act canberra, tas tasmania,
    sp sao paulo, rj rio de janeiro, mg minas gerais, rs rio grande do sul, pr parana, df distrito federal, karnataka,
    maharashtra, telangana, tamil nadu, kerala, gujarat, punjab, haryana, uttar pradesh, west bengal, bavaria, bayern,
    sachsen, hessen, nrw, catalonia, cataluna, andalucia, ile de france
"""
CITIES = """
    new york, new york city, nyc, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego,
    dallas, san jose, austin, jacksonville, san francisco, san francisco bay area, columbus, indianapolis, seattle,
    denver, boston, nashville, detroit, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque,
    tucson, fresno, sacramento, atlanta, miami, oakland, minneapolis, tulsa, tampa, new orleans,
    cleveland, honolulu, pittsburgh, cincinnati, st. louis, saint louis, orlando, newark, buffalo, madison, boulder,
    palo alto, mountain view, sunnyvale, cupertino, menlo park, redmond, cambridge, ann arbor, salt lake city,
    raleigh, durham, charlotte, richmond, washington, washington dc, brooklyn, kansas city, omaha, toledo, rochester,
    hartford, providence, berkeley, irvine, santa clara, san mateo,
    toronto, montreal, vancouver, calgary, ottawa, edmonton, winnipeg, quebec, waterloo, halifax, victoria, london,
    manchester, birmingham, leeds, glasgow, edinburgh, liverpool, bristol, sheffield, cardiff, belfast, oxford,
    nottingham, york, newcastle, leicester, brighton, dublin, cork, galway,
    berlin, hamburg, munchen, munich, muenchen, koln, cologne, koeln, frankfurt, frankfurt am main, stuttgart,
    dusseldorf, dortmund, essen, leipzig, bremen, dresden, hannover, nurnberg, nuremberg, duisburg, bochum, wuppertal,
    bielefeld, bonn, munster, karlsruhe, mannheim, augsburg, wiesbaden, mainz, potsdam, freiburg, heidelberg,
    darmstadt, regensburg, ulm, kiel, rostock, jena, aachen, erfurt, kassel, saarbrucken, lubeck, tubingen,
    ingolstadt, wolfsburg, wien, vienna, graz, linz, salzburg, innsbruck, zurich, geneve, geneva, genf, basel, bern,
    lausanne, luzern, st. gallen, winterthur, zug, lugano, paris, lyon, marseille, toulouse, nice, nantes, strasbourg,
    montpellier, bordeaux, lille, rennes, reims, grenoble, dijon, angers, clermont ferrand, le mans, aix en provence,
    brest, tours, amiens, limoges, annecy, metz, nancy, besancon, orleans, rouen, mulhouse, caen,
    la defense, villeurbanne, boulogne billancourt, bruxelles, brussels, brussel, antwerpen, antwerp, gent, gand,
    liege, leuven, mechelen, brugge, namur, luxembourg, amsterdam, rotterdam, den haag, the hague, 's-gravenhage,
    utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, arnhem, haarlem, enschede, leiden, delft,
    maastricht, zwolle, amersfoort, apeldoorn, den bosch, 's-hertogenbosch,
    madrid, barcelona, valencia, sevilla, seville, zaragoza, malaga, murcia, palma, bilbao, alicante, cordoba,
    valladolid, vigo, gijon, granada, a coruna, san sebastian, donostia, pamplona, santander, salamanca, toledo,
    tarragona, lisboa, lisbon, porto, braga, coimbra, aveiro, guimaraes, faro, setubal, funchal, leiria, barcelos,
    evora, viseu, sao paulo, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre, recife, salvador,
    fortaleza, florianopolis, campinas,
    roma, rome, milano, milan, napoli, naples, torino, turin, palermo, genova, bologna, firenze, florence, bari,
    catania, venezia, venice, verona, padova, trieste, brescia, parma, modena, reggio emilia, perugia, pisa, monza,
    bergamo, trento, cagliari, ancona, siena, ferrara, rimini, warszawa, warsaw, krakow, cracow, lodz, wroclaw,
    poznan, gdansk, szczecin, katowice, lublin, gdynia, bialystok, torun, gliwice, rzeszow, gniezno, sopot, bydgoszcz,
    kielce, olsztyn, czestochowa, opole,
    praha, prague, brno, bratislava, budapest, bucharest, bucuresti, cluj napoca, sofia, athens, thessaloniki,
    istanbul, ankara, moscow, saint petersburg, kyiv, kiev, lviv, copenhagen, kobenhavn, stockholm, goteborg, oslo,
    bergen, helsinki, tallinn, riga, vilnius, reykjavik, zagreb, belgrade, ljubljana, ciudad de mexico, mexico city,
    guadalajara, monterrey, queretaro, puebla, bogota, medellin, cali, lima, quito, santiago, santiago de chile,
    buenos aires, montevideo, rosario, caracas, san juan,
    mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, ahmedabad, noida, gurgaon,
    gurugram, jaipur, kochi, karachi, lahore, islamabad, dhaka, colombo, kathmandu, beijing, shanghai, shenzhen,
    guangzhou, hangzhou, hong kong, taipei, tokyo, osaka, seoul, singapore, kuala lumpur, jakarta, bangkok, hanoi,
    ho chi minh city, manila, dubai, abu dhabi, doha, riyadh, tel aviv, jerusalem, cairo, casablanca, rabat, tunis,
    lagos, abuja, accra, nairobi, kampala, addis ababa,
    johannesburg, cape town, dakar, sydney, melbourne, brisbane, perth, adelaide, canberra, auckland, wellington
"""
REMOTE = """remote, hybrid, home office, homeoffice, teletravail, a distance, remoto, teletrabajo, teletrabalho,
    da remoto, op afstand, thuiswerk, praca zdalna, zdalnie, fully remote, on site, onsite, worldwide, international"""
