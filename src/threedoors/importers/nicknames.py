"""First names that are short for another: Bob for Robert, Pepe for José."""

from __future__ import annotations

from functools import cache

# A line holds the names that one person may go by. A name may stand in several lines: Alex is Alexander or Alexandra.
_LINES = """
robert bob bobby rob robbie bert; william will bill billy willy liam; richard rich rick ricky dick richie; james jim
jimmy jamie; john jack johnny jon; jonathan jon jonny nathan; michael mike mick mickey mikey; thomas tom tommy;
charles charlie chuck chas; edward ed eddie ted teddy ned; edwin ed eddie; theodore ted teddy theo; joseph joe joey;
david dave davey; daniel dan danny; matthew matt matty; andrew andy drew; anthony tony ant; christopher chris kit
topher; christian chris; nicholas nick nicky; nicolas nick nico; patrick pat paddy rick; stephen steve stevie; steven
steve stevie; gregory greg; jeffrey jeff; geoffrey geoff jeff; kenneth ken kenny; ronald ron ronnie; donald don
donnie; lawrence larry laurie; laurence larry laurie; leonard len lenny leo; peter pete; philip phil pip; phillip phil
pip; samuel sam sammy; samantha sam sammie; benjamin ben benny benji; alexander alex al sandy xander sasha aleks;
alexandra alex sandra sandy sasha lexi aleks; alexis alex; albert al bert bertie; alfred al alf fred freddie;
frederick fred freddie rick; frank frankie; francis frank fran; franklin frank; gerald gerry jerry; jerome jerry;
jeremy jerry jem; raymond ray; walter walt wally; harold harry hal; henry harry hank hal; arthur art artie; timothy
tim timmy; terence terry; terrence terry; vincent vince vinny vin; victor vic; zachary zach zack zac; joshua josh;
jacob jake; nathaniel nate nathan nat; nathan nate; gabriel gabe; abraham abe; isaac ike; dominic dom nic; maximilian
max; maxwell max; oliver ollie; calvin cal; clifford cliff; douglas doug; eugene gene; gordon gordy; herbert herb
bert; leslie les; mitchell mitch; norman norm; randall randy; randolph randy; reginald reg reggie; rodney rod; russell
russ; stanley stan; stuart stu; stewart stu; wesley wes; elizabeth liz lizzie beth betty eliza lisa libby betsy ellie;
katherine kate katie kathy kat kit; catherine kate katie cathy cat; kathryn kate katie kathy kat; kathleen kate katie
kathy; katharine kate katie kathy; margaret maggie meg peggy marge greta rita; rebecca becky becca; deborah deb debbie
debra; barbara barb babs barbie; susan sue susie suzy; susanna sue susie; suzanne sue suzy; patricia pat patty trish
tricia patsy; jennifer jen jenny jenn; jessica jess jessie; victoria vicky tori vic; virginia ginny ginger; veronica
ronnie vera; theresa terry tess tessa; teresa terry tess tere; stephanie steph stef; sandra sandy; pamela pam pammy;
nancy nan; melissa mel missy lissa; melanie mel; michelle shelly mich; madeline maddie; madeleine maddie; jacqueline
jackie; judith judy jude; josephine jo josie; joanna jo joanne; joanne jo; jane janie; janet jan; janice jan;
gwendolyn gwen; gabriella gabby ella; gabrielle gabby; florence flo; frances fran frankie; emily em emmy; emma em
emmy; eleanor ellie nell nora; dorothy dot dottie dolly; diana di; diane di; cynthia cindy; christina chris tina
chrissy; christine chris tina chrissy; charlotte charlie lottie; caroline carrie carol; carolyn carrie carol; abigail
abby; amanda mandy; angela angie; ann annie; anne annie; anna annie anya; antoinette toni; beatrice bea; bridget
biddy; constance connie; ellen nell ellie; georgina georgie; geraldine gerry; harriet hattie; helen nell; isabel izzy
bella; isabella izzy bella; kimberly kim; leah lee; lillian lily; louise lou; lucille lucy; mary molly polly; matilda
tilly; mildred millie; natalie nat; natasha tasha nat; olivia liv livvy; penelope penny; philippa pippa pip; priscilla
cilla; rachel rach; rosemary rose rosie; sarah sally sadie; sophia sophie; sylvia syl; tabitha tabby; valerie val;
vanessa nessa; winifred winnie freddie; jose pepe; francisco paco pancho fran kiko; ignacio nacho; enrique quique;
guillermo memo guille; eduardo edu lalo; roberto beto; alberto beto; jesus chuy; rafael rafa; manuel manolo manu;
antonio toni tono; guadalupe lupe; dolores lola; concepcion concha; mercedes meche; isabel isa; fernando nando fer;
gonzalo gonza; santiago santi; sebastian seba bastian basti; luis lucho; alejandro ale alex jandro; alejandra ale
alex; juan juanito; pedro perico; maria mari; johannes hans hannes jan jo; johann hans jan; friedrich fritz; heinrich
heinz heiner; wilhelm willi; matthias matze matt; michael michi michel; andreas andi andy; stefan steff; wolfgang
wolf; katharina kathi kati katja; elisabeth lisa elli lisbeth sissi; margarete gretel greta; johanna hanna; susanne
susi; christoph chris stoffel; tobias tobi; maximilian maxi; franz franzl; josef sepp jupp; giuseppe beppe peppe;
giovanni gianni nino; francesco franco cesco; antonella nella; luigi gigi; vincenzo enzo; lorenzo enzo renzo;
salvatore toto turi; alessandro sandro ale alex; alessandra sandra ale alex; aleksandr sasha alex shura; aleksandra
sasha alex; dmitri dima mitya; dmitry dima mitya; yevgeny zhenya; mikhail misha; nikolai kolya; sergei seryozha serge;
vladimir vova volodya vlad; ekaterina katya kate; yekaterina katya kate; tatiana tanya; tatyana tanya; svetlana sveta
lana; natalia natasha nat; anastasia nastya stasia; yulia julia; ivan vanya; aleksei alyosha alex; jakub kuba;
katarzyna kasia; malgorzata gosia; magdalena magda lena; agnieszka aga; stanislaw staszek; tomasz tomek; piotr
piotrek; joao joaozinho; mohammed mo mohamed muhammad mohammad; abdullah abdul; krishnamurthy krishna; venkatesh
venkat venky; subramaniam subbu; rajesh raj; rajendra raj; siddharth sid; aleksandar aca sasa alex
"""


@cache
def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_LINES.split(";")):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def may_be_short(one: str, other: str) -> bool:
    """Whether one of two folded first names is short for the other, or both for a third."""
    groups = _groups()
    return bool(groups.get(one, frozenset()) & groups.get(other, frozenset())) and one != other


def roots_of(first: str) -> frozenset[int]:
    """The lines a first name stands in: names that share one may be one person's."""
    return _groups().get(first, frozenset())
