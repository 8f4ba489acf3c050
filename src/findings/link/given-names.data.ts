import { listWords } from '../../text/words.ts';

/** Given names of men, in lower case, from many countries. */
export const MEN = /* @__PURE__ */ listWords(`
  aaron abdul abdullah abdel abdelaziz abel abraham adam adel adrian ahmad ahmed akbar akira alan albert alberto alejandro aleksandr
  aleksei alessandro alex alexander alexandre alexei alfred alfredo ali amir amit anatoly anders andre andreas andrei andres andrew andriy
  andrzej andy angus anil antoine anton antonio antony anthony anwar archie arjun armando arnold arthur arturo ashok ashraf asif
  august augusto axel ayman aziz barack barry bashar bashir bart ben benedict benjamin bernard bernardo bernie bertrand bill billy bob
  bogdan boris brad brandon brendan brent brett brian bruce bruno bryan carl carlos carlo carter cedric cesar chad charles charlie chen chris
  christian christophe christopher chuck clarence claude claudio clive colin cory craig curtis cyril dale damien dan daniel danny dario darren
  dave david dean denis dennis derek devin diego dieter dimitri dirk dmitri dmitry dmytro dominic don donald doug douglas drew duncan dwight
  earl eddie edgar edmund eduardo edward edwin eli elias elijah elliott emanuel emeka emil emilio emmanuel enrique eric erik ernest
  ernesto ethan eugene evan fabio faisal farid felipe felix fernando fidel filip francesco francis francisco franco francois frank franz
  fred frederic frederick fritz gabriel gareth gary gavin geoff geoffrey george georges georgi gerald gerard gerhard giorgio giovanni
  giuseppe glen glenn gonzalo gordon graham greg gregory guido guillermo gunther gustavo guy hamid hans harald harold harry hasan
  hassan hector heinz helmut henri henry herbert herman hiroshi horst howard hugh hugo hussein ian ibrahim igor ilham imran
  isaac ismail ivan jack jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy
  jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose
  josef joseph josh joshua juan jules julian julio julius jurgen justin kamal karel karim karl keith ken kenji kenneth kevin khalid khaled
  kofi konstantin krzysztof kumar kurt kwame kyle lance larry lars laurent lawrence lee leo leon leonard leonid leonardo leroy lev
  lewis lindsey lloyd lorenzo louis luc luca lucas luis luiz luke maarten mahmoud malcolm manuel marc marcel marcelo marcio marco marcos marcus
  mariano mario mark markus marshall martin marty marvin massimo mateo mathias matt matteo matthew matthias matthieu maurice mauricio
  maurizio max maxim mehdi mehmet michael michel miguel mikael mike mikhail milan mitch mitt mohamed mohammad mohammed mohamad
  moses muhammad muhammadu murat mustafa nabil narendra nasser nathan nathaniel neil nelson newt nicholas nick nicola nicolas nicolás nigel
  nikolai nikolay nikos noah noel norman oleg oleksandr oliver olivier omar oscar osama otto owen pablo paolo pascal patrick paul paulo
  pavel pavlo pedro percy pete peter petr petro phil philip philippe pierre piotr rafael rahul rajiv ralph ramon ramzan rand randy
  raphael rashid raul ravi ray raymond recep reince reggie rene reza ricardo richard rick ricky rob robert roberto robin rodney rodrigo rodrigo roger
  roland roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan salman salvador sam sami samuel sanjay scott sean sebastian
  serge sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon slobodan stan stanislav stanley stefan stefano stephane stephen
  steve steven stewart stuart suresh syed tariq tayyip ted teddy terrence terry theo theodore thierry thomas tim timothy tobias todd tom tomas
  tommy tony travis trevor troy tyler umar uwe vaclav valentin valery vasily vernon victor vijay viktor vincent vincenzo vitaly vlad
  vladimir volodymyr wade walid wallace walter warren wayne werner wilhelm will willem william willie winston wolfgang xi xavier yahya yasser
  yevgeny yitzhak yoshihide yousef youssef yuri yusuf zac zachary ziad zoltan
`);

/** Given names of women, in lower case, from many countries. */
export const WOMEN = /* @__PURE__ */ listWords(`
  abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alma amal amanda amber amelia amina amy ana
  anastasia andrea angela angelica angelina angie anita ann anna annabel anne annette annie antonia anya april ariana ashley astrid audrey
  ava ayesha barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany betsy betty beverly birgit bonnie brenda bridget brigitte
  brooke camila camilla camille candace candice carla carly carmen carol carole caroline carolyn carrie cassandra cassidy catalina catherine
  cathy cecilia celia celine charlene charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara
  claudia colleen connie constance corazon courtney cristina crystal cynthia dagmar daisy dana daniela danielle daphne dawn debbie
  deborah debra delia denise diana diane dilma dina dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena elisa
  elisabeth elise eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esther eva evelyn fatima fatou faye fernanda
  fiona florence frances francesca frida gabriela gabriella gabrielle gail geraldine gertrude gina ginger giorgia gisela giulia gladys glenda
  gloria grace greta gretchen guadalupe gwen hadley haley hanna hannah harriet hazel heather heidi helen helena helene helga hilary hillary hina
  hope huda ida ilana ilona imelda ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka jackie jacqueline jacinda
  jamila jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josephine
  joy joyce juana juanita judith judy julia juliana julie juliet june kamala karen karin karina kate katerina katharine katherine
  kathleen kathryn kathy katie katrina katy kayla kelly kellyanne kendra kerry kim kimberly kirsten kristen kristin kristina lana lara
  latifa laura lauren laurie leah leila lena leslie leticia lidia lila lilian lillian lily linda lindsay lisa liz liza lois lorena loretta
  lori lorraine louisa louise lucia lucille lucy luisa lydia lynn mabel madeleine madison maggie maia malala mandy marcela marcia margaret
  margarita margot maria mariam marian mariana marianne marie mariela marilyn marina marine marion marisa marissa marjorie marla marlene
  marta martha martina mary maryam maureen maya megan meghan mei melania melanie melinda melissa mercedes meredith mia michelle mildred
  mimi mina miranda miriam molly monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nicole nina noor
  nora noreen norma olena olga olivia ophelia oprah pamela paola patricia patsy patty paula pauline peggy penelope penny petra phoebe phyllis
  priscilla priya queen rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rosanna rosario rose rosemary roxana roxanne ruth
  sabrina sadie sally samantha sandra sangeeta sara sarah saskia savannah selena selma shannon sharon sheila shelley sherry sheryl shirley silvia simone sofia
  sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susana susanna susanne suzanne svetlana sylvia sylvie
  tamara tammi tammy tania tanya tara tatiana taylor teresa terri tessa thelma theresa therese tina tracey tracy trudy ursula uma valentina valeria valerie
  vanessa vera veronica veronika vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred xenia yasmin yolanda
  yulia yvette yvonne zainab zara zeinab zoe zsuzsanna
`);
