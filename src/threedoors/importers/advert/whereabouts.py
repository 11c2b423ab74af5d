"""Words of places that no list of cities holds: regions, quarters of large cities, and how streets and hills end."""

from __future__ import annotations

# Behind a comma these follow a town; before one they are never an employer.
_REGIONS = """
    bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset,
    durham, county durham, east sussex, west sussex, sussex, essex, gloucestershire, greater london,
    greater manchester, hampshire, herefordshire, hertfordshire, isle of wight, kent, lancashire, leicestershire,
    lincolnshire, merseyside, norfolk, northamptonshire, northumberland, nottinghamshire, oxfordshire, rutland,
    shropshire, somerset, staffordshire, suffolk, surrey, tyne and wear, tyne & wear, warwickshire, west midlands,
    east midlands, midlands, wiltshire, worcestershire, yorkshire, north yorkshire, south yorkshire, west yorkshire,
    east yorkshire, east riding of yorkshire, middlesex, avon, humberside, cleveland, north west, north east,
    south west, south east, north west england, north east england, south west england, south east england,
    home counties,
    aberdeenshire, angus, argyll and bute, ayrshire, east lothian, fife, highland, highlands, lanarkshire, midlothian,
    moray, perthshire, perth and kinross, renfrewshire, scottish borders, stirlingshire, west lothian,
    gwynedd, powys, dyfed, gwent, clwyd, pembrokeshire, carmarthenshire, ceredigion, monmouthshire, glamorgan,
    vale of glamorgan, south glamorgan, flintshire, denbighshire, anglesey,
    antrim, county antrim, armagh, county armagh, county down, fermanagh, tyrone, county tyrone, county londonderry,
    donegal, county donegal, leinster, munster, connacht, ulster, kildare, kerry, mayo, meath, wicklow, wexford,
    tipperary, clare, kilkenny, westmeath, louth, laois, offaly, cavan, monaghan, sligo, roscommon, leitrim, longford,
    auvergne-rhône-alpes, rhône-alpes, auvergne, bourgogne, bourgogne-franche-comté, bretagne, brittany,
    centre-val de loire, corse, grand est, alsace, lorraine, champagne, hauts-de-france, nord, nord-pas-de-calais,
    picardie, île-de-france, ile-de-france, idf, normandie, normandy, nouvelle-aquitaine, aquitaine, occitanie,
    pays de la loire, provence, provence-alpes-côte d'azur, paca, savoie, haute-savoie, isère, gironde, finistère,
    var, hérault, bouches-du-rhône, hauts-de-seine, val-de-marne, seine-saint-denis, yvelines, essonne,
    baden-württemberg, bayern, bavaria, brandenburg, hessen, hesse, mecklenburg-vorpommern, niedersachsen,
    lower saxony, nordrhein-westfalen, north rhine-westphalia, nrw, rheinland-pfalz, rhineland-palatinate, saarland,
    sachsen, saxony, sachsen-anhalt, saxony-anhalt, schleswig-holstein, thüringen, thuringia, oberbayern, franken,
    ruhrgebiet, rhein-main, rhein-neckar, burgenland, kärnten, carinthia, niederösterreich, oberösterreich,
    upper austria, lower austria, steiermark, styria, tirol, tyrol, vorarlberg, aargau, thurgau, graubünden, valais,
    wallis, vaud, ticino, tessin, solothurn, schwyz, südtirol,
    andalucía, andalusia, aragón, asturias, cantabria, castilla y león, castilla-la mancha, cataluña, catalunya,
    catalonia, comunidad de madrid, comunitat valenciana, comunidad valenciana, extremadura, galicia, islas baleares,
    balearic islands, canarias, canary islands, la rioja, navarra, país vasco, basque country, algarve, alentejo,
    abruzzo, basilicata, calabria, campania, emilia-romagna, friuli-venezia giulia, lazio, liguria, lombardia,
    lombardy, marche, molise, piemonte, piedmont, puglia, sardegna, sardinia, sicilia, sicily, toscana, tuscany,
    trentino, trentino-alto adige, umbria, veneto,
    drenthe, flevoland, friesland, gelderland, limburg, noord-brabant, north brabant, noord-holland, north holland,
    overijssel, zeeland, zuid-holland, south holland, vlaanderen, flanders, wallonie, wallonia, brabant,
    vlaams-brabant, oost-vlaanderen, west-vlaanderen, hainaut,
    mazowieckie, małopolskie, dolnośląskie, śląskie, wielkopolskie, pomorskie, łódzkie, lubelskie, podkarpackie,
    skåne, västra götaland, uppland, småland, jylland, jutland, sjælland, zealand, fyn, vestland, rogaland, viken,
    saskatchewan, nova scotia, new brunswick, newfoundland and labrador, prince edward island, northwest territories,
    yukon, nunavut, new south wales, south australia, western australia, tasmania, northern territory, canterbury,
    otago, waikato, bay of plenty, gauteng, western cape, kwazulu-natal, karnataka, maharashtra, tamil nadu,
    telangana, kerala, gujarat, haryana, punjab, uttar pradesh, west bengal, rajasthan, selangor, penang,
    district of columbia, puerto rico, orange county, silicon valley, long island, new england, midwest
"""
# Quarters that stand before their city as a company would: "Camden, London".
_QUARTERS = """
    barbican, battersea, bermondsey, brent, brixton, camden, canary wharf, chelsea, city of london, clapham, croydon,
    covent garden, ealing, euston, farringdon, fulham, greenwich, hackney, hammersmith, hampstead, haringey, harrow,
    holborn, hounslow, kensington, knightsbridge, lambeth, lewisham, mayfair, merton, moorgate, paddington,
    shoreditch, soho, southwark, stratford, tower hamlets, vauxhall, victoria, wandsworth, wembley, westminster,
    south bank, whitechapel, wimbledon, woolwich, marylebone, kings cross, king's cross, old street, bank, docklands,
    ancoats, didsbury, trafford, salford, digbeth, edgbaston, hyson green, leith, gorbals, govan, partick, clydebank,
    headingley, hunslet, holbeck, jericho, ballsbridge, sandyford, tallaght, swords, dún laoghaire,
    bronx, brooklyn, harlem, queens, manhattan, staten island, soma, presidio, mission district, the loop,
    capitol hill, ballard, fremont, belltown, pearl district, back bay, beacon hill, dorchester, roxbury, jamaica plain,
    hollywood, santa monica, venice, downtown, midtown, uptown, georgetown, foggy bottom, french quarter, buckhead,
    scarborough, etobicoke, mississauga, surry hills, parramatta, north sydney, southbank, fitzroy, docklands,
    kreuzberg, mitte, neukölln, charlottenburg, friedrichshain, prenzlauer berg, wedding, spandau, pankow,
    tempelhof, schöneberg, moabit, adlershof, altona, eimsbüttel, harburg, wandsbek, barmbek, schwabing, sendling,
    bogenhausen, pasing, haidhausen, sachsenhausen, höchst, ehrenfeld, deutz, nippes, bad cannstatt, vaihingen,
    favoriten, floridsdorf, leopoldstadt, donaustadt, oerlikon, altstetten,
    belleville, bercy, montmartre, le marais, la défense, montparnasse, croix-rousse, part-dieu, confluence,
    vieux-port, chamartín, salamanca, chamberí, eixample, gràcia, poblenou, lambrate, trastevere, eur,
    zuidas, jordaan, de pijp, södermalm, kista, solna, vesterbro, nørrebro, frederiksberg, grünerløkka, whitefield,
    koramangala, indiranagar, andheri, bandra, powai, hitech city, gachibowli, jurong
"""
# The last word of a street, a hill, a part of a town.
_ENDS = """
    street, road, lane, avenue, ave, st, rd, blvd, boulevard, drive, way, row, square, place, terrace, crescent, mews,
    cross, wharf, quay, quays, docks, dock, park, green, common, heath, hill, hills, heights, gate, bridge, fields,
    village, quarter, district, centre, center, downtown, town, city, island, bay, beach, harbour, harbor, valley,
    springs, grove, gardens, campus, station, airport, area, suburb, suburbs, county, borough, region, parkway, plaza,
    creek, falls, lake, lakes, rapids, ridge, corner, junction, north, south, east, west, central, arrondissement,
    yards, mill, mills, riverside, waterfront, platz, straße, strasse, allee, ring, markt, zentrum, innenstadt
"""
_SUFFIX = (
    r"[A-ZÀ-Þ][\w'’-]*(?:ton|ham|bury|shire|wick|ley|field|mouth|chester|caster|borough|burgh|burg|dorf|heim|stadt|ville"
    r"|hausen|hafen|brück|brunn|thorpe|pool|combe|stead|worth|minster|hurst|haven|town|wijk|drecht|ingen|foss|köping"
    r"|sund|straße|strasse|stein)"
    r"|[\w'’]+(?:-(?:sur|sous|en|lès|les|le|la|du|cum|on|upon|in|by|under|next|am|an|der|im|bei))+-[\w'’-]+"
)


def listed(words: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in words.split(","))


REGIONS = listed(_REGIONS)
QUARTERS = listed(_QUARTERS)
ENDS = listed(_ENDS)
SUFFIX = _SUFFIX
