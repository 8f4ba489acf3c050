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
aaron abdel abdelaziz abdul abdullah abel abraham adam adel adrian ahmad ahmed aidan ailbhe akbar akira alan alasdair alastair
albert alberto alec alejandro aleksandr aleksei alessandro alex alexander alexandre alexei alfred alfredo ali alistair allan alvin
amadou amir amit amos anatoly anders andre andreas andrei andres andrew andriy andrzej andy angus anil ansel anselm ansgar anthony
antoine anton antonio antony antti anwar archie arjun arkady armand armando armin arnaud arne arnold arthur arturo arvid asger
ashok ashraf asif attila aubrey august augustin augusto austin axel ayman aziz barack barney barry bart bartosz bashar bashir
basil bastian beau ben benedict benjamin bernard bernardo bernd bernhard bernie bert bertram bertrand bill billy bjorn bo bob
bogdan boris boubacar brad bradley brandon brendan brent brett brian bruce bruno bryan bryn burak byron caleb callum calum calvin
carl carlo carlos carter cathal cedric cesar chad charles charlie chen chidi chinedu chris christian christoph christophe
christopher chuck cian ciaran clarence claude claudio claus clement cliff clifford clint clive clyde colin colm conor conrad
constantin cormac corneel cory craig curtis cyril cyrus dafydd dale damien dan daniel danny dario darragh darrell darren dave
david dean declan denis dennis denny derek dermot desmond detlef devin diego dieter dimitri dirk dmitri dmitry dmytro dominic don
donal donald doug dougal douglas drew duncan dwayne dwight eamon eamonn earl ebbe eddie edgar edmund eduardo edvard edward edwin
egon eike einar eli elias elijah elliot elliott elmer emanuel emeka emil emile emilio emmanuel enda enrique enzo eoin erhard eric
erich erik ernest ernesto ernst erwin ethan etienne euan eugen eugene evan ewan fabian fabien fabio faisal farid fela felipe felix
ferdinand fergal fergus fernando fidel filip finbar finley fintan florian floyd francesco francis francisco franco francois frank
frankie frantisek franz fred freddie frederic frederick friedrich fritz gabriel gareth garry gary gaspard gavin gearoid geert
geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry gert giacomo gianni gideon gilbert gilles giorgio
giovanni giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregor gregory guido guillaume guillermo gunnar
gunter gunther gustav gustavo guus guy hakan hakim hal hamid hamish hank hannes hans harald harjit harold harry hartmut hasan
hassan hector heiko heinrich heinz helge helmut hendrik henri henrik henry herbert herman hermann hiroshi holger horace horst
howard hubert hugh hugo humphrey hussein iain ian ibrahim igor ike ilham ilya imran ingo isaac isaiah ismail ivan ivar ivo jack
jackson jacob jacques jaime jair jake jakob jamal james jamie jan janos jared jarek jason jasper javier jay jean jeff jeffrey jens
jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin jochen joe joel joern johan johann johannes john
johnny jon jonas jonathan jonny jordan jorg jorge jorgen jose josef joseph josh joshua juan jules julian julien julio julius
jurgen justin kamal kamil karel karim karl karsten kaspar kasper keir keith kelvin ken kenji kenneth kenny kevin khaled khalid
kieran killian kirk klaus knut kofi konrad konstantin krzysztof kumar kurt kwame kwesi kyle lachlan ladislav lamar lance larry
lars laszlo laurent lawrence lee leif len lennart leo leon leonard leonardo leonid leopold leroy leszek lev lewis lindsey lionel
lloyd lorcan lorenz lorenzo louis luc luca lucas lucian luigi luis luiz luke lutz maarten maciej magnus mahmoud malachy malcolm
manfred manuel marc marcel marcello marcelo marcin marcio marco marcos marcus marek mariano mario marius mark markus marlon
marshall martin marty martyn marvin massimo mateo mateusz mathias mathieu mathis mats matt matteo matthew matthias matthieu
maurice mauricio maurizio max maxim mehdi mehmet melvin michael micheal michel miguel mihai mikael mike mikhail mikkel milan miles
milton mirko mitch mitchell mitt mohamad mohamed mohammad mohammed moritz morten moses muhammad muhammadu mungo murat murdo murray
mustafa mykola nabil narendra nasser nathan nathaniel ned neil nelson newt niall nicholas nick nico nicola nicolas nicolo niels
nigel nikita nikolai nikolay nikos noah noel norbert norman odd olaf olav ole oleg oleksandr oliver olivier olle omar orlando
osama oscar oswald otto owen pablo paddy padraic padraig paolo pascal patrice patrick patrik paul paulo pavel pavlo pawel peder
pedro peer pekka per percy pete peter petr petro phil philip philipp philippe pierre piers pieter piotr rafael rafal raffaele
rahul raj rajesh rajiv ralf ralph ramon ramzan rand randall randy raphael rashid raul ravi ray raymond recep redmond reg reggie
reginald reince reiner reinhard reinhold rene reuben rex reza rhys ricardo richard rick ricky rob robbie robert roberto robin rod
roddy roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross roy ruaridh ruben rudi rudolf rudy rupert
russell ryan salim salman salvador salvatore sam sami samuel sander sandro sandy sanjay scott sean sebastian serge sergei sergey
sergio seth shane shaun shawn shay sheldon shinzo sidney siegfried sigurd silas silvano silvio simon sipho sixten slobodan soren
spencer stan stanislav stanley stefan stefano steffen stelios stephan stephane stephen sterling steve steven stewart stijn stuart
suresh sven sverre syed tadeusz taj takeshi tam tariq tayyip ted teddy terence terje terrence terry theo theodore thierry thomas
thorsten thulani tibor till tim timo timothy tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan troels
troy trygve tyler tyrone udo ulf uli ulrich umar uwe vaclav valentin valery vasily vaughan veli vernon victor vijay viktor vincent
vincenzo vitaly vito vivek vlad vladimir vladislav volker volodymyr wade walid wallace walt walter warren wayne werner wes wesley
wilfred wilhelm will willem willi william willie wim winston wojciech wolf wolfgang wyn xavier xi yahya yanis yann yannick yasser
yevgeny yitzhak yorick yoshihide yousef youssef yuri yusuf yves zac zachariah zachary zbigniew zdenek ziad zoltan
`;

/** Women's names of our own. */
export const OWN_FEMALE_NAMES = `
aaliyah abbie abi abigail ada adelaide adele adriana agata agatha agnes agnieszka aideen aileen ailsa aine aisha aisling alba
alejandra alessandra alexa alexandra alexis alice alicia alina alison allegra allison alma amal amalia amanda amaya amber amelia
amelie amina amy ana anais anastasia andrea anette angela angelica angelika angelina angie anika anita anja anke ann anna annabel
anne anneke anneli annelies annelise annemarie annette annie annika anouk antje antonia anya april araceli ariadne ariana ashley
astrid asuncion audrey augusta aurelie ava aveline ayesha azadeh barbara bea beata beatrice beatrix beatriz becky belinda benazir
benedicta benedikte bernadette bernice berta bertha beryl bess beth bethan bethany betsy betty beverley beverly bianca birgit
birgitta birte blanca blanche blessing bonnie brenda bridget brigid brigitte britta bronagh bronwen brooke camila camilla camille
candace candice caoimhe cara carina carla carlotta carly carmen carol carole carolin caroline carolyn carrie cassandra cassidy
catalina catherine cathy cecile cecilia celia celine ceri chantal charity charlene charlotte chelsea cherie cheryl chiara chidinma
chloe christa christel christiane christina christine cindy claire clara clare clarissa claudia clemence clementine colette
colleen connie constance consuelo cora corazon corinna corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela
danielle daphne dawn debbie deborah debra deirdre delia delphine denise desiree diana diane dilma dilys dina dolores dominique
donna dora doreen doris dorothea dorothy edda edith edna eileen eilidh eimear elaine eleanor elena elfriede eliane elisa elisabeth
elise eliza elizabeth elke ella ellen elodie eloise elsa elsie elspeth emer emilia emilie emily emma erica erika erin ernestine
esme esmeralda estelle esther ethel eugenia eunice eva eve evelyn ewa fabienne faith fanny fatima fatou faye felicia felicity
fenella fernanda fiona flavia fleur flora florence frances francesca franziska frauke freda frederique frida friederike gabriela
gabriella gabrielle gail gemma genevieve georgina geraldine gerda germaine gertrud gertrude ghislaine gillian gina ginger ginny
giorgia giovanna gisela giulia gladys glenda gloria goretti grace grainne greta gretchen gretel guadalupe gunilla gwen gwenda
gwyneth hadley haley halina hanna hannah hanne harriet hayley hazel heather hedda hedwig heidi heike helen helena helene helga
henrietta hester hilary hilda hilde hildegard hillary hina holly honor hope hortense huda ida ilana ilka ilona ilse imelda ina
ines inga inge ingeborg ingrid inka ioana ipek irena irene irina iris irma isabel isabella isabelle ismene ivana ivanka jacinda
jackie jacqueline jamila jane janet janette janice janina jasmin jasmine jayne jean jeanette jeanne jemima jenna jennifer jenny
jess jessica jill jillian jo joan joana joanna joanne jocelyn johanna jolanta josefina josefine josephine josie joy joyce juana
juanita judit judith judy julia juliana julie juliet june justine jutta kaja kamala karen karin karina karla kate katerina
katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kay kayla kayleigh keira kelly
kellyanne kendra kerry kerstin khadija kim kimberly kirsten kirsty klara kristen kristin kristina kristine lana lara larissa
latifa laura lauren laurie leah leila lena lene leona leonie leonora leslie leticia lidia lies liesbeth liesl lila lilian liliana
lillian lily linda lindsay linnea lisa lisbeth liselotte liz liza lizzie lois lola lorena loretta lori lorna lorraine lotte louisa
louise lourdes lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lynn lynne mabel madeleine madeline madison mae maeve
magda magdalena maggie maia mair maire mairead malala malin mandy mara marcela marcella marcia margaret margarethe margarita
margaux margit margo margot margrit maria mariam marian mariana marianne marie marieke mariela marielle marietta marilyn marina
marine marion marisa marissa marit marita marjorie marla marlene marta martha martina martine mary maryam maryse mathilde maud
maura maureen mavis maxine may maya meera megan meghan mei melania melanie melinda melissa melody mercedes mercy meredith meryl
mia michaela michele michelle mildred millicent mimi mina miranda mireille miriam moira mollie molly monica monika monique morag
muriel myra myriam myrtle nadia nadine nadja nan nancy nanette naomi natalia natalie natasha nathalie nell nellie neve niamh
nicole nina noelle noor nora noreen norma nuala nuria octavia odette odile olena olga olive olivia olwen oonagh ophelia oprah orla
orlaith paige palesa pam pamela paola patience patricia patsy patty paula pauline pearl peggy penelope penny petra petronella
philippa philomena phoebe phyllis pia pilar polly portia precious priscilla priya prudence prue queen queenie rachel ragnhild
ramona rebecca regina regine renate renee rhian rhiannon rhona rhonda rita roberta robyn rocio roisin romy rosa rosalie rosalind
rosamund rosanna rosario rose roseanne rosemarie rosemary roswitha rowena roxana roxanne ruby ruth sabine sabrina sadhbh sadie
saffron saida sally samantha sandra sangeeta saoirse sara sarah saskia savannah selena selma shannon sharon sheila shelagh shelley
sherry sheryl shirley shona shreya shula sian sibylle sigrid silke silvana silvia simone sinead siobhan siri sofia solange solveig
sonia sonja sophia sophie stacey stacy stefanie stella stephanie sue sunita susan susana susanna susanne susie suzanne svenja
svetlana sybil sylvia sylvie tabea tabitha tamara tammi tammy tamsin tania tanja tanya tara tatiana tatjana tatyana taylor teresa
terri tessa thea thelma theodora theresa therese tilda tilly tina tove tracey tracy trish trudi trudy ulla ulrike uma una ursel
ursula uschi ute valentina valentine valeria valerie vanda vanessa vera verena verity veronica veronika veronique vicki vicky
victoire victoria vigdis vilma viola violet virginia vivian vivien vivienne wanda wenche wendy whitney wilhelmina wilma winifred
winnie xenia yana yasmin yolanda yulia yvette yvonne zadie zainab zara zeinab zelda zoe zora zsofia zsuzsanna
`;
