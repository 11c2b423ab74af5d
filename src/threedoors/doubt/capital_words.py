"""Words that tell what a capital stands for: a common word, a place, a tool, a person, a kind of house."""

from __future__ import annotations

SMALL = frozenset(
    """i i'm i've i'd i'll we we're we've you you're your yours they he she it its it's my mine our ours their his her
    the this that these those a an and or but so because cause in on at for with as if when what why how who
    where which while whose no yes not dear hi hello hey good thank thanks please best kind sincerely regards
    warmly cheers respectfully respected from to into onto over under through about after before during since
    until till there here one two three four five six seven eight nine ten eleven twelve hundred thousand nobody
    nothing everybody everyone somebody every each some any most many more much all both few several last next
    once now then also well only just even still yet too sir madam ma'am mr mrs ms miss mx dr prof professor
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays january february march april may june july august september october november december
    today tomorrow christmas easter thanksgiving ramadan eid spring summer autumn winter english german french
    spanish polish dutch italian portuguese arabic chinese japanese russian hindi korean american british
    european canadian swedish subject re ref attn attention sub is are was were be been am do does did has have
    had can could will would shall should might must let let's give ask count put tell say come go see look
    looking application applying apply position role job re: objective experience education summary skills
    profile references hereby by of than like unlike between against without within nor neither either never
    always often currently presently recently previously formerly previous former late ex congratulations
    greetings morning afternoon evening day else nowt owt hiring recruiting recruitment human resources manager
    team department panel committee trustees governors whether reason first second third fourth fifth sixth
    seventh eighth ninth tenth""".split()
)
"""Words that name nobody, though they begin with a capital."""
NO_NAMES = frozenset(
    """excel word powerpoint outlook python java sql cv hr it phd mba bsc msc ba ma usa uk eu us plan section part year
    grade route loch lake mount river air ward highway unit class form level street medicare medicaid internet
    wifi mother mom mum dad father god lord lady king queen bible covid""".split()
)
PLACES = frozenset(
    """hong kong
    london paris berlin munich hamburg vienna zurich geneva rome milan madrid barcelona lisbon porto dublin cork
    glasgow edinburgh cardiff belfast manchester leeds birmingham liverpool bristol oslo stockholm copenhagen
    helsinki amsterdam rotterdam brussels antwerp prague warsaw krakow budapest athens istanbul moscow kyiv
    lagos abuja nairobi accra cairo johannesburg durban pretoria dubai doha riyadh mumbai delhi bangalore
    bengaluru chennai pune hyderabad kolkata singapore manila jakarta bangkok hanoi saigon tokyo osaka seoul
    beijing shanghai sydney melbourne brisbane perth adelaide auckland wellington christchurch toronto vancouver
    montreal ottawa calgary boston chicago denver dallas houston austin seattle portland atlanta miami orlando
    detroit cleveland columbus cincinnati pittsburgh philadelphia baltimore washington brooklyn manhattan queens
    texas california florida ohio oregon colorado georgia virginia illinois michigan nevada arizona utah kansas
    iowa england scotland wales ireland germany france spain italy poland austria switzerland sweden norway
    denmark finland netherlands belgium europe africa asia america canada mexico brazil india china japan korea
    vietnam nigeria kenya ghana egypt israel turkey russia ukraine australia zealand new york jersey city san
    los angeles francisco diego antonio jose north south east west northern southern valley county bay coast
    island islands street road avenue lane square mile downtown town village""".split()
)
TOOLS = frozenset(
    """zoom teams microsoft google meet skype slack whatsapp facetime webex linkedin xing indeed glassdoor salesforce
    hubspot notion asana trello jira tableau figma canva mailchimp shopify zendesk sap oracle adobe github
    gitlab jenkins calendly dropbox discord youtube facebook instagram tiktok twitter reddit medium signal
    telegram quickbooks xero airtable autocad photoshop blender selenium playwright kubernetes docker aws azure
    airflow databricks windows mac linux android iphone epic cerner leica trimble toast square krones stoll juki
    unity unreal""".split()
)
"""Names that mostly stand for what people meet on, look things up in or work with."""
KINDS = frozenset(
    """school university college academy institute hospital clinic clinics centre center foundation trust bank union
    credit group company hotel house labs lab studio studios services service systems solutions works press park
    council society health care healthcare media film films games foods food timber steel insurance records
    partners associates brothers sons national royal international first city county home homes inc llc ltd llp
    plc gmbh ag corp corporation co cooperative museum theatre theater church library district schools shop
    store pharmacy bakery cafe restaurant farm farms wines vineyard logistics freight trading supply holdings
    energy power gas solar water air airlines railway lines shipping marine maritime motors auto tech
    technologies digital software cloud data analytics interactive apps mobile telecoms capital savings
    financial finance assurance consulting advisory legal law engineering construction builders contractors
    concrete paving interiors exteriors furniture fashion textiles mills outfitters supplies products industries
    manufacturing plant biologics pharma therapeutics diagnostics medical dental veterinary vets animal
    children's women's senior living hospice rescue relief charity conservancy heritage arts opera ballet
    orchestra choir festival events catering banquets kitchen grill lounge spa salon beauty resort pension inn
    lodge travel tours sports fitness club league association board authority agency office bureau ministry
    department embassy exchange market grocers drugs apothecary drinks beverages bottling brewery spirits gin
    coffee tea dairy network radio books publishing magazine news post parcels carriers haulage transport
    transit towage port airport airfield station companions residence court gardens general""".split()
)
"""Words that many companies have in their names."""
SCHOOLS = frozenset("university college école universität hochschule polytechnic".split())
LEGAL = frozenset("inc llc ltd llp plc gmbh ag corp co".split())
GIVEN = frozenset(
    """aaron adam ahmed aisha alan albert alex alexander alice amanda amy ana andrea andrew angela anita ann anna anne
    anthony antonio arthur barbara ben benjamin beth betty bill bob brandon brenda brian bruce carl carla carlos
    carmen carol caroline catherine charles charlie chloe chris christina christine christopher claire craig
    daniel daria dave david deborah denise dennis diana diane diego donald donna doris dorothy doug douglas
    edward eileen elena elizabeth ella ellen emily emma eric erik ethan eva evelyn fatima fiona florence frances
    francis frank fred gary george gloria grace greg gregory hannah harry heather helen henry howard ian ines
    ingrid irene isabel ivan jack jacob james jane janet jason javier jean jeff jennifer jeremy jerry jessica
    jim jimmy joan joe joel john johnny jonathan jorge jose joseph joshua joyce juan judith judy julia julie
    justin karen kate katherine kathleen kathy keith kelly kenneth kevin kim kyle larry laura lauren lee leo
    leon leslie linda lisa louis louise lucia lucy luis luke lupe manuel marcus margaret maria marie marion mark
    martha martin mary matt matthew maya megan mei melissa michael michelle miguel mike mohamed mohammed monica
    nancy naomi natalie nathan nicholas nick nicole nina noah nora oliver olivia omar oscar pablo pamela
    patricia patrick paul paula pedro peggy peter phil philip priya rachel rafael ralph raymond rebecca renee
    ricardo richard rob robert robin roger ron ronald rosa rose ruth ryan sam samantha samuel sandra sara sarah
    scott sean sergio sharon shirley sofia sonia sophia sophie stephanie stephen steve steven susan teresa terry
    theresa thomas tim timothy tina tom tommy tony tracy valerie vanessa vera victor victoria vincent virginia
    walter wayne wendy william yusuf zoe""".split()
)
HONORIFICS = frozenset(
    """mr mrs ms miss mx dr prof professor sir madam madame monsieur mme dame lady lord captain principal dean father
    sister brother rev reverend pastor rabbi imam judge justice senator delegate councillor mayor chief chef
    herr frau señor señora senor senora sra dott ing engineer pharmacist general colonel major sergeant officer
    doctor uncle aunt coach president don doña ma mama auntie aunty nana""".split()
)
DEPARTMENTS = frozenset(
    """store leadership hiring events crew careers talent acquisition people operations sales marketing admissions
    search selection recruitment human resources customer service support editorial programme program volunteer
    finance hr engineering design product data office school front kitchen management guest nursing staff and
    committee nobody the""".split()
)
"""Words of a part of a house, or of those who choose there: "Dear Events Team"."""
FACULTIES = frozenset("school department faculty division office college board ministry head".split())
STREETS = frozenset("street road avenue boulevard highway county state junction".split())
COUNTED = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
SITES = frozenset("location branch site campus area region route depot term pools post position role job".split())
"""What follows the name of a place, or an abbreviated title."""
INSTITUTES = frozenset("centre center institute society council office foundation fund association homes".split())
NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve first second third".split())
