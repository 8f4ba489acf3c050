/** Given names, folded. Made by src/training/given-names.ts; names of our own are added here by hand. */

/** Men's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const MALE_NAMES = `
aarav aariz abbas abd abdallah abdelkader abdoulaye abdulaziz abdulla abdullo abdulrahman abubakr abulfazl adama adin adomas
adrians afonso agustin ahmet aiden aimar aisultan aiur aksel aldiyar aleks aleksandar aleksander aleksandre alexandru alexey alfie
alikhan alinur alparslan alteo alvaro amar amine ammar anar andrej andria andrias angelo antoni ao aoi aputsiaq aras areg areni ari
ariel arman armen aron artem artiom artur artyom ashot athanasios atlas ayoub bader bakary bandar banele batkhaаn bautista baаtar
benas bence benicio berrdo beshoi bibek biel bilal bishal brahim charbel christos chuluun cillian ciro damian damjan danel daniels
daniil danijel danylo daris davi davit davud dejan demetre dhruv dimitar dimitrios dion djamel dominik dominykas dragan duarte
dusan dylan dyllan dzan edoardo edouard eeli eino eitan eithan elchin elie elmar elnur elshan elyas eman emiliano emils emir evens
evgeny eymen ezekiel fadi fahad fahd ferndo finlay finn fran franciszek fuma gabor gabriele gael gagik gaspar georgios geronimo
gevorg gilli giorgi goktug goran gustavs habib halim hamza haoran haoyu harraz harris haru haruma harun haruto hashem hayk heitor
herkus hinato hiro hossein hovhannes hudson huseyin huseyn hussain hydar ibai iker ilgar ilija iman inuk inunnguag inutsiaq ioane
ioannis ion isak itsuki ivik izz jad jakov jakub jakup jameson jekabs jeronimo jogvan jokubas jokull jordi josiah josip jovan jude
julen junior kabir kai kairo kajus kaloyan karam kari karlis kathem kazi keanu keven kiaan kiran kirollos kiwa koa konstantinos
krishna lan lavi lazar leano leevi leordo levente levi liam lio logan lourenco lovro lubanzi luka lukas lwandle mael mahamadou
mahammad mahdi mahesh maksim maksym malachi maligiaq malik malthe mamadou manaia manish manua marama marcell marios markas markel
marko marks marti martim matas mate matei matej matias matija mattia mattias matvey matyas maui maximilian maximiliano mees michail
michal michalis mihail mikaere mikayel miki mikolaj milos minato mingze minik mirac moana modibo monte moussa muchen muhamad
muhammed murad muyang mykhaylo nagi nagisa naim naranbaatar narek nelio niel nik nikau niko nikodem nikola nikolaos nikoloz nil
nils noam nomaan norsaq nuka nurislam ofentse oihan oisin omer onni oskar osman oumar panagiotis pau petar peterson pol prakash
prasert prem qillaq rachid ralfs ramazan rashad rasmus refael relja ren rian riccardo roan roberts roel roko said salik samir
samvel samyar santiago saqib sekou selim sem shahem shahid sheikh shivansh siddhartha siphosethu so soma somboon somchai somporn
somsak souleymane stanislaw stevenson sukhbaаtar szymon tadhg taha taim tamatoa tapuarii tareq tatsuki tehei teiki teiva teo teodor
teva than thaniel theodor thiago tiago tigran timofey toivo tommaso trondur tunar turki ulloriaq uri usman vaino valdemar valter
vasileios vasilije vedant vicente viraj vladyslav vojtech vugar vuk vusal wassim wilson yamato yassin yehuda yichen yize younes
yousouf yuma yusef yusif yuxuan yuze zahid zahir zalan zan zion zoran
`;

/** Women's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const FEMALE_NAMES = `
aada aadhya aarya aasha adela aditi agustina aicha aikaterini aino aisyah aitana ajda ajla alanoud alberte aleksandra alessia
alicja aline alisa alise aliya althea alysha amahle amaia amalie amara amaris amayra ambar ambra ambre amelija amelja aminata amira
an anahit anastasija anastasiya andreea androula ane angeliki angeline anohito antonella anzu aoife arianna armine arpi aruuke
aruuzat asel asemahle ashraqat asilim asiya asja asmita assia asta asya athena aurora aviana avigail awa aya ayala ayalah aygun
ayim ayla aylin ayra aysa ayse aysel ayzere azaria azariah azra baran barbare bayarmaa benedita biljana binita bintou bisera bismah
bogdana boglarka bolormaa carolina celeste chedeline concepcion dalal dalila danna daria darija darta defne delfina dhia dimitra
djeneba doha dragana dunja eabha ecrin eevi eisha elene eleni elif elija eliska elizaveta elli ellie elza ema embla emelia emely
emilija emiliya emine esma esperanza evelina evie eylul fajr fanta farah farida farrah farzana fatemeh fatin fatma fatoumata fiadh
fozia francisca freja freya frieda gabija gamalat gamila gayane georgia gianna ginevra gita gogo googoosh gordana gudrun gunay
gunel habiba hadicha hana harper haruna hasmik hasnaa hatice hawa heikapu helma helmi hessa himari hinano hinata hjordis hoda hosna
hosniya hur hussa iben imene iminathi imogen inaya inci indira ioanna irati isidora isla islande ivaana ivalu ivy izaro jade jana
jelena jiya jori josefa jouri jovana judeline julieta juliette julija kabita kadiatou kaia kamile karima karine karolina katla
khadije khawla khongordzol kiara klea konstantina konul kora ksenija kyra kyriaki laia lamija layla lea leandra leen leja lejla
leni lenna leonor lesedi leyla lia lian lianne liepa lile lili lilien lilit lilja lillie lilly lin lina lisakhanya liv livia
ljiljana lovelie lovely luana luciana lucija ludovica lukne lulwa luna lur lusine lyn lyna maddi madina maeva maha maite maja malak
malek malen malu maneh manuela mareva margarida mari mariami marija mariya marwa marya maryja masa masoumeh matilda matilde
matthildur maysoun mehar melina melisa meriem merjem mersana meryem mila milagrosa milana milena milica millie mio mira mirjana
mirlande moea moeata mona myrlande nada nahia nare narine natalija naura naya nehir nela nesreen neza nia niharika nika nikol nilay
nivi niviaq noemi nouf nour nur nuray nurul nutsa odval oisha oleksandra oliwia ona oumou oyunbileg panagiota paneeraq paninnguaq
paraskevi pari patricija pipaluk poema pola polina princess puteri rabina radmila rania raquel raya rayana reem reema rei reina
renata rethabile ria riko rin roghayyeh ronja rosie rosmery rowan ruoxi saar safija safiya saga sahar sakeena sakineh sakura saliha
salma salome sama serife sesili sevda sevinj shahd shaikha shaimaa shams shayma sherifa shristi sienna simona sita siti snezana
sobia sofi sofie sofija sofiya soley solja solomiya somayyeh suha sultan sumayah suzana tamar tarana tarita teodora tereza tess
teura tiare titaina titaua tomyris trinidad tuleen uiloq uta vaea vamika var varvara vasiliki vasilisa venla vesna viktoria
viktorie viktoriya violeta vita vittoria vusala wateen widelene willow ximena xinyi yara yasmine yasna yekaterina yelena yeva yihan
yimo yinuo yoana yua yuina yuna yutong yuxi zahra zala zehra zeynab zeynep zihan zina zofia zumra zuzanna
`;

/** Men's names of our own. */
export const OWN_MALE_NAMES = `
aaron abdel abdelaziz abdul abdullah abel abraham adam adel adrian ahmad ahmed akbar akira alan albert alberto alejandro aleksandr
aleksei alessandro alex alexander alexandre alexei alfred alfredo ali amir amit anatoly anders andre andreas andrei andres andrew
andriy andrzej andy angus anil anthony antoine anton antonio antony anwar archie arjun armando arnold arthur arturo ashok ashraf
asif august augusto axel ayman aziz barack barry bart bashar bashir ben benedict benjamin bernard bernardo bernie bertrand bill
billy bob bogdan boris brad brandon brendan brent brett brian bruce bruno bryan carl carlo carlos carter cedric cesar chad charles
charlie chen chris christian christophe christopher chuck clarence claude claudio clive colin cory craig curtis cyril dale damien
dan daniel danny dario darren dave david dean denis dennis derek devin diego dieter dimitri dirk dmitri dmitry dmytro dominic don
donald doug douglas drew duncan dwight earl eddie edgar edmund eduardo edward edwin eli elias elijah elliott emanuel emeka emil
emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio faisal farid felipe felix fernando fidel filip francesco
francis francisco franco francois frank franz fred frederic frederick fritz gabriel gareth gary gavin geoff geoffrey george georges
georgi gerald gerard gerhard giorgio giovanni giuseppe glen glenn gonzalo gordon graham greg gregory guido guillermo gunther
gustavo guy hamid hans harald harold harry hasan hassan hector heinz helmut henri henry herbert herman hiroshi horst howard hugh
hugo hussein ian ibrahim igor ilham imran isaac ismail ivan jack jacob jacques jaime jair jake jakob jamal james jamie jan jared
jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes john
johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julio julius jurgen justin kamal karel karim
karl keith ken kenji kenneth kevin khaled khalid kofi konstantin krzysztof kumar kurt kwame kyle lance larry lars laurent lawrence
lee leo leon leonard leonardo leonid leroy lev lewis lindsey lloyd lorenzo louis luc luca lucas luis luiz luke maarten mahmoud
malcolm manuel marc marcel marcelo marcio marco marcos marcus mariano mario mark markus marshall martin marty marvin massimo mateo
mathias matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim mehdi mehmet michael michel miguel mikael mike
mikhail milan mitch mitt mohamad mohamed mohammad mohammed moses muhammad muhammadu murat mustafa nabil narendra nasser nathan
nathaniel neil nelson newt nicholas nick nicola nicolas nigel nikolai nikolay nikos noah noel norman oleg oleksandr oliver olivier
omar osama oscar otto owen pablo paolo pascal patrick paul paulo pavel pavlo pedro percy pete peter petr petro phil philip philippe
pierre piotr rafael rahul rajiv ralph ramon ramzan rand randy raphael rashid raul ravi ray raymond recep reggie reince rene reza
ricardo richard rick ricky rob robert roberto robin rodney rodrigo roger roland roman ron ronald rory ross roy ruben rudolf rudy
rupert russell ryan salman salvador sam sami samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane shaun shawn
shinzo sidney silvio simon slobodan stan stanislav stanley stefan stefano stephane stephen steve steven stewart stuart suresh syed
tariq tayyip ted teddy terrence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor troy
tyler umar uwe vaclav valentin valery vasily vernon victor vijay viktor vincent vincenzo vitaly vlad vladimir volodymyr wade walid
wallace walter warren wayne werner wilhelm will willem william willie winston wolfgang xavier xi yahya yasser yevgeny yitzhak
yoshihide yousef youssef yuri yusuf zac zachary ziad zoltan
`;

/** Women's names of our own. */
export const OWN_FEMALE_NAMES = `
abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alma amal amanda amber amelia amina amy
ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne annette annie antonia anya april ariana ashley
astrid audrey ava ayesha barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany betsy betty beverly birgit
bonnie brenda bridget brigitte brooke camila camilla camille candace candice carla carly carmen carol carole caroline carolyn
carrie cassandra cassidy catalina catherine cathy cecilia celia celine charlene charlotte chelsea cheryl chloe christa christiane
christina christine cindy claire clara claudia colleen connie constance corazon courtney cristina crystal cynthia dagmar daisy dana
daniela danielle daphne dawn debbie deborah debra delia denise diana diane dilma dina dolores dominique donna dora doris dorothy
edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika erin
esther eva evelyn fatima fatou faye fernanda fiona florence frances francesca frida gabriela gabriella gabrielle gail geraldine
gertrude gina ginger giorgia gisela giulia gladys glenda gloria grace greta gretchen guadalupe gwen hadley haley hanna hannah
harriet hazel heather heidi helen helena helene helga hilary hillary hina hope huda ida ilana ilona imelda ines ingrid irena irene
irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jamila jane janet janice jasmine jean jeanne jenna
jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josephine joy joyce juana juanita judith judy julia juliana julie
juliet june kamala karen karin karina kate katerina katharine katherine kathleen kathryn kathy katie katrina katy kayla kelly
kellyanne kendra kerry kim kimberly kirsten kristen kristin kristina lana lara latifa laura lauren laurie leah leila lena leslie
leticia lidia lila lilian lillian lily linda lindsay lisa liz liza lois lorena loretta lori lorraine louisa louise lucia lucille
lucy luisa lydia lynn mabel madeleine madison maggie maia malala mandy marcela marcia margaret margarita margot maria mariam marian
mariana marianne marie mariela marilyn marina marine marion marisa marissa marjorie marla marlene marta martha martina mary maryam
maureen maya megan meghan mei melania melanie melinda melissa mercedes meredith mia michelle mildred mimi mina miranda miriam molly
monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nicole nina noor nora noreen norma olena olga
olivia ophelia oprah pamela paola patricia patsy patty paula pauline peggy penelope penny petra phoebe phyllis priscilla priya
queen rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rosanna rosario rose rosemary roxana roxanne ruth
sabrina sadie sally samantha sandra sangeeta sara sarah saskia savannah selena selma shannon sharon sheila shelley sherry sheryl
shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susana susanna susanne suzanne
svetlana sylvia sylvie tamara tammi tammy tania tanya tara tatiana taylor teresa terri tessa thelma theresa therese tina tracey
tracy trudy uma ursula valentina valeria valerie vanessa vera veronica veronika vicki vicky victoria viola violet virginia vivian
wanda wendy whitney wilma winifred xenia yasmin yolanda yulia yvette yvonne zainab zara zeinab zoe zsuzsanna
`;
