/**
 * The outlets that are read most in the six languages: the address, and the name as a bibliography prints it, in the outlet’s own
 * language. An address is a host, with its subdomain where that is another outlet, and with the first folder of the path where
 * that is one. Hosts that many outlets share are left out.
 *
 * Facts, chosen and written by hand after the outlets’ own mastheads; many are also in the lists of news-homepages (palewire, MIT)
 * and fundus (flairNLP, MIT).
 */
export const OUTLETS = {
  newspaper: `
20min.ch 20 Minuten
20min.ch/fr 20 minutes
20minutes.fr 20 Minutes
20minutos.es 20minutos
24heures.ch 24 heures
abc.es ABC
abendblatt.de Hamburger Abendblatt
afr.com The Australian Financial Review
ajc.com The Atlanta Journal-Constitution
ambito.com Ámbito
as.com AS
augsburger-allgemeine.de Augsburger Allgemeine
avvenire.it Avvenire
azcentral.com The Arizona Republic
badische-zeitung.de Badische Zeitung
baltimoresun.com The Baltimore Sun
bazonline.ch Basler Zeitung
belfasttelegraph.co.uk Belfast Telegraph
berliner-zeitung.de Berliner Zeitung
bernerzeitung.ch Berner Zeitung
bild.de Bild
blick.ch Blick
bostonglobe.com The Boston Globe
business-standard.com Business Standard
businessday.co.za Business Day
businesspost.ie Business Post
bz-berlin.de B.Z.
calgaryherald.com Calgary Herald
charliehebdo.fr Charlie Hebdo
chicagotribune.com Chicago Tribune
chinadaily.com.cn China Daily
chronicle.com The Chronicle of Higher Education
cincodias.elpais.com Cinco Días
clarin.com Clarín
cmjornal.pt Correio da Manhã
correiobraziliense.com.br Correio Braziliense
corriere.it Corriere della Sera
corrieredelveneto.corriere.it Corriere del Veneto
couriermail.com.au The Courier-Mail
cronista.com El Cronista
csmonitor.com The Christian Science Monitor
dailymail.co.uk Daily Mail
dailymail.com Daily Mail
dailyrecord.co.uk Daily Record
dailytelegraph.com.au The Daily Telegraph
dallasnews.com The Dallas Morning News
dawn.com Dawn
deccanherald.com Deccan Herald
denverpost.com The Denver Post
derbund.ch Der Bund
derstandard.at Der Standard
derstandard.de Der Standard
detroitnews.com The Detroit News
df.cl Diario Financiero
diepresse.com Die Presse
dn.pt Diário de Notícias
economictimes.indiatimes.com The Economic Times
editorialedomani.it Domani
el-nacional.com El Nacional
elcolombiano.com El Colombiano
elcomercio.com El Comercio
elcomercio.pe El Comercio
elcorreo.com El Correo
eleconomista.com.mx El Economista
eleconomista.es elEconomista.es
elespectador.com El Espectador
elfinanciero.com.mx El Financiero
elmercurio.com El Mercurio
elmundo.es El Mundo
elnacional.com El Nacional
elnuevodia.com El Nuevo Día
elpais.com El País
elpais.com.co El País
elpais.com.uy El País
elperiodico.com El Periódico
elsoldemexico.com.mx El Sol de México
eltiempo.com El Tiempo
eluniversal.com El Universal
eluniversal.com.mx El Universal
eluniverso.com El Universo
em.com.br Estado de Minas
estadao.com.br O Estado de S. Paulo
excelsior.com.mx Excélsior
expansion.com Expansión
express.co.uk Daily Express
expresso.pt Expresso
falter.at Falter
faz.net Frankfurter Allgemeine Zeitung
folha.uol.com.br Folha de S.Paulo
fr.de Frankfurter Rundschau
freep.com Detroit Free Press
freiepresse.de Freie Presse
freitag.de der Freitag
ft.com Financial Times
gazetadopovo.com.br Gazeta do Povo
gazzetta.it La Gazzetta dello Sport
gestion.pe Gestión
granma.cu Granma
guardian.co.uk The Guardian
haaretz.com Haaretz
handelsblatt.com Handelsblatt
haz.de Hannoversche Allgemeine Zeitung
heraldo.es Heraldo de Aragón
heraldscotland.com The Herald
heraldsun.com.au Herald Sun
hindustantimes.com Hindustan Times
houstonchronicle.com Houston Chronicle
humanite.fr L’Humanité
ilfattoquotidiano.it Il Fatto Quotidiano
ilfoglio.it Il Foglio
ilgiornale.it il Giornale
ilmanifesto.it il manifesto
ilmattino.it Il Mattino
ilmessaggero.it Il Messaggero
ilriformista.it Il Riformista
ilsecoloxix.it Il Secolo XIX
ilsole24ore.com Il Sole 24 Ore
independent.co.uk The Independent
independent.ie Irish Independent
indianexpress.com The Indian Express
inews.co.uk The i Paper
inquirer.com The Philadelphia Inquirer
irishexaminer.com Irish Examiner
irishtimes.com The Irish Times
japantimes.co.jp The Japan Times
jn.pt Jornal de Notícias
jornada.com.mx La Jornada
jornaldenegocios.pt Jornal de Negócios
journaldemontreal.com Le Journal de Montréal
journaldequebec.com Le Journal de Québec
jpost.com The Jerusalem Post
jungefreiheit.de Junge Freiheit
jungewelt.de junge Welt
kleinezeitung.at Kleine Zeitung
krone.at Kronen Zeitung
ksta.de Kölner Stadt-Anzeiger
kurier.at Kurier
la-croix.com La Croix
ladepeche.fr La Dépêche du Midi
ladiaria.com.uy la diaria
lagazzettadelmezzogiorno.it La Gazzetta del Mezzogiorno
lalibre.be La Libre Belgique
lanacion.com.ar La Nación
lanouvellerepublique.fr La Nouvelle République
lanuovasardegna.it La Nuova Sardegna
laopinion.com La Opinión
lapresse.ca La Presse
laprovence.com La Provence
larazon.es La Razón
larepublica.co La República
larepublica.pe La República
lastampa.it La Stampa
latercera.com La Tercera
latimes.com Los Angeles Times
latribune.fr La Tribune
lavanguardia.com La Vanguardia
laverita.info La Verità
lavoixdunord.fr La Voix du Nord
lavoz.com.ar La Voz del Interior
lavozdegalicia.es La Voz de Galicia
lecanardenchaine.fr Le Canard enchaîné
lecho.be L’Echo
ledevoir.com Le Devoir
lefigaro.fr Le Figaro
lejdd.fr Le Journal du dimanche
lemonde.fr Le Monde
leparisien.fr Le Parisien
lequipe.fr L’Équipe
lesechos.fr Les Echos
lesoir.be Le Soir
lesoleil.com Le Soleil
letelegramme.fr Le Télégramme
letemps.ch Le Temps
levante-emv.com Levante-EMV
liberation.fr Libération
liberoquotidiano.it Libero
listindiario.com Listín Diario
livemint.com Mint
liverpoolecho.co.uk Liverpool Echo
lopinion.fr L’Opinion
lorientlejour.com L’Orient-Le Jour
lostiempos.com Los Tiempos
lvz.de Leipziger Volkszeitung
manchestereveningnews.co.uk Manchester Evening News
marca.com Marca
mercurynews.com The Mercury News
merkur.de Münchner Merkur
metro.co.uk Metro
mg.co.za Mail & Guardian
miamiherald.com Miami Herald
midilibre.fr Midi libre
milenio.com Milenio
mirror.co.uk Daily Mirror
monde-diplomatique.fr Le Monde diplomatique
montrealgazette.com Montreal Gazette
mopo.de Hamburger Morgenpost
morgenpost.de Berliner Morgenpost
mz.de Mitteldeutsche Zeitung
nachrichten.at Oberösterreichische Nachrichten
nacion.com La Nación
nationalpost.com National Post
nd-aktuell.de nd
newsday.com Newsday
nicematin.com Nice-Matin
noz.de Neue Osnabrücker Zeitung
nydailynews.com New York Daily News
nypost.com New York Post
nytimes.com The New York Times
nzherald.co.nz The New Zealand Herald
nzz.ch Neue Zürcher Zeitung
observer.co.uk The Observer
oglobo.globo.com O Globo
ole.com.ar Olé
osservatoreromano.va L’Osservatore Romano
ottawacitizen.com Ottawa Citizen
ouest-france.fr Ouest-France
pagina12.com.ar Página12
perfil.com Perfil
portafolio.co Portafolio
post-gazette.com Pittsburgh Post-Gazette
prensalibre.com Prensa Libre
publico.pt Público
reforma.com Reforma
repubblica.it la Repubblica
rheinpfalz.de Die Rheinpfalz
rp-online.de Rheinische Post
rundschau-online.de Kölnische Rundschau
sacbee.com The Sacramento Bee
saechsische.de Sächsische Zeitung
sandiegouniontribune.com The San Diego Union-Tribune
schwaebische.de Schwäbische Zeitung
scmp.com South China Morning Post
scotsman.com The Scotsman
seattletimes.com The Seattle Times
sfchronicle.com San Francisco Chronicle
sltrib.com The Salt Lake Tribune
smh.com.au The Sydney Morning Herald
sn.at Salzburger Nachrichten
standard.co.uk The Standard
startribune.com The Minnesota Star Tribune
straitstimes.com The Straits Times
stuttgarter-nachrichten.de Stuttgarter Nachrichten
stuttgarter-zeitung.de Stuttgarter Zeitung
sudouest.fr Sud Ouest
sueddeutsche.de Süddeutsche Zeitung
suntimes.com Chicago Sun-Times
tagesanzeiger.ch Tages-Anzeiger
tagesspiegel.de Der Tagesspiegel
tampabay.com Tampa Bay Times
taz.de taz
tdg.ch Tribune de Genève
telegraph.co.uk The Telegraph
telegraphindia.com The Telegraph
the-independent.com The Independent
theage.com.au The Age
theaustralian.com.au The Australian
theglobeandmail.com The Globe and Mail
theguardian.com The Guardian
thehill.com The Hill
thehindu.com The Hindu
thesaturdaypaper.com.au The Saturday Paper
thestar.com Toronto Star
thesun.co.uk The Sun
thetimes.co.uk The Times
thetimes.com The Times
timesofindia.indiatimes.com The Times of India
tz.de tz
unionesarda.it L’Unione Sarda
usatoday.com USA Today
valor.globo.com Valor Econômico
vancouversun.com Vancouver Sun
washingtonpost.com The Washington Post
washingtontimes.com The Washington Times
waz.de Westdeutsche Allgemeine Zeitung
welt.de Die Welt
weser-kurier.de Weser-Kurier
wienerzeitung.at Wiener Zeitung
winnipegfreepress.com Winnipeg Free Press
wort.lu Luxemburger Wort
woz.ch WOZ Die Wochenzeitung
wsj.com The Wall Street Journal
yorkshirepost.co.uk The Yorkshire Post
zeit.de Die Zeit
`,
  magazine: `
barrons.com Barron’s
blaetter.de Blätter für deutsche und internationale Politik
brandeins.de brand eins
capital.fr Capital
caravanmagazine.in The Caravan
cartacapital.com.br CartaCapital
cicero.de Cicero
cjr.org Columbia Journalism Review
courrierinternational.com Courrier international
economist.com The Economist
epoca.globo.com Época
espresso.repubblica.it L’Espresso
exame.com Exame
famigliacristiana.it Famiglia Cristiana
fastcompany.com Fast Company
forbes.com Forbes
foreignaffairs.com Foreign Affairs
foreignpolicy.com Foreign Policy
fortune.com Fortune
geo.de GEO
harpers.org Harper’s Magazine
hbr.org Harvard Business Review
hollywoodreporter.com The Hollywood Reporter
indiatoday.in India Today
internazionale.it Internazionale
istoe.com.br IstoÉ
jacobin.com Jacobin
jeuneafrique.com Jeune Afrique
kicker.de kicker
lactualite.com L’actualité
lepoint.fr Le Point
lesinrocks.com Les Inrockuptibles
lespresso.it L’Espresso
letraslibres.com Letras Libres
levif.be Le Vif
lexpress.fr L’Express
limesonline.com Limes
lrb.co.uk London Review of Books
macleans.ca Maclean’s
madame.lefigaro.fr Madame Figaro
manager-magazin.de manager magazin
marianne.net Marianne
motherjones.com Mother Jones
nationalgeographic.com National Geographic
nationalreview.com National Review
newrepublic.com The New Republic
newscientist.com New Scientist
newstatesman.com New Statesman
newsweek.com Newsweek
newyorker.com The New Yorker
nexos.com.mx Nexos
nouvelobs.com Le Nouvel Obs
nybooks.com The New York Review of Books
nymag.com New York Magazine
panorama.it Panorama
parismatch.com Paris Match
piaui.folha.uol.com.br piauí
proceso.com.mx Proceso
profil.at profil
prospect.org The American Prospect
prospectmagazine.co.uk Prospect
quantamagazine.org Quanta Magazine
rollingstone.com Rolling Stone
sabado.pt Sábado
sciencesetavenir.fr Sciences et Avenir
scientificamerican.com Scientific American
semana.com Semana
si.com Sports Illustrated
smithsonianmag.com Smithsonian Magazine
smoda.elpais.com S Moda
spectator.co.uk The Spectator
spectator.com The Spectator
spektrum.de Spektrum der Wissenschaft
spiegel.de Der Spiegel
sportbild.bild.de Sport Bild
stern.de Stern
sz-magazin.sueddeutsche.de Süddeutsche Zeitung Magazin
t3n.de t3n
technologyreview.com MIT Technology Review
telerama.fr Télérama
texasmonthly.com Texas Monthly
the-tls.com The Times Literary Supplement
theatlantic.com The Atlantic
thediplomat.com The Diplomat
thenation.com The Nation
theparisreview.org The Paris Review
thewalrus.ca The Walrus
theweek.com The Week
tichyseinblick.de Tichys Einblick
time.com Time
timeshighereducation.com Times Higher Education
vanityfair.com Vanity Fair
variety.com Variety
veja.abril.com.br Veja
visao.pt Visão
vogue.com Vogue
weltwoche.ch Die Weltwoche
wired.com Wired
wired.it Wired
wiwo.de WirtschaftsWoche
`,
  broadcaster: `
abc.net.au ABC News
abcnews.com ABC News
abcnews.go.com ABC News
aljazeera.com Al Jazeera
antena3.com Antena 3
arte.tv Arte
bbc.co.uk BBC
bbc.co.uk/news BBC News
bbc.co.uk/sport BBC Sport
bbc.com BBC
bbc.com/news BBC News
bbc.com/sport BBC Sport
bfmtv.com BFMTV
biobiochile.cl BioBioChile
br.de BR24
cadenaser.com Cadena SER
caracol.com.co Caracol Radio
cbc.ca CBC
cbc.ca/news CBC News
cbsnews.com CBS News
channel4.com/news Channel 4 News
channelnewsasia.com CNA
cnbc.com CNBC
cnews.fr CNews
cnn.com CNN
cnnbrasil.com.br CNN Brasil
cnnportugal.iol.pt CNN Portugal
cope.es COPE
ctvnews.ca CTV News
democracynow.org Democracy Now!
deutschlandfunk.de Deutschlandfunk
deutschlandfunkkultur.de Deutschlandfunk Kultur
dw.com Deutsche Welle
espn.com ESPN
euronews.com Euronews
europe1.fr Europe 1
foxnews.com Fox News
france24.com France 24
franceinfo.fr franceinfo
francetvinfo.fr franceinfo
gbnews.com GB News
globalnews.ca Global News
hessenschau.de hessenschau
itv.com/news ITV News
la7.it La7
lasexta.com laSexta
mdr.de MDR
ms.now MS NOW
msnbc.com MSNBC
n-tv.de ntv
nbcnews.com NBC News
ndr.de NDR
ndtv.com NDTV
news.sky.com Sky News
npr.org NPR
ntv.de ntv
orf.at ORF.at
pbs.org PBS
pbs.org/newshour PBS News
puls24.at Puls 24
radio-canada.ca Radio-Canada
radio24.ilsole24ore.com Radio 24
rainews.it Rai News
rbb24.de rbb24
rferl.org Radio Free Europe/Radio Liberty
rfi.fr RFI
rmc.bfmtv.com RMC
rmcsport.bfmtv.com RMC Sport
rnz.co.nz RNZ
rpp.pe RPP
rr.pt Renascença
rt.com RT
rtbf.be RTBF
rte.ie RTÉ
rte.ie/news RTÉ News
rtl.fr RTL
rtp.pt RTP
rts.ch RTS
rtve.es RTVE
sabcnews.com SABC News
sbs.com.au/news SBS News
sicnoticias.pt SIC Notícias
skysports.com Sky Sports
sportschau.de Sportschau
srf.ch SRF
swr.de SWR
tagesschau.de tagesschau
telemundo.com Telemundo
telesurtv.net teleSUR
tf1info.fr TF1 Info
tg24.sky.it Sky TG24
tgcom24.mediaset.it Tgcom24
tn.com.ar Todo Noticias
tv5monde.com TV5Monde
univision.com Univision
voanews.com Voice of America
wdr.de WDR
zdf.de ZDF
`,
  agency: `
adnkronos.com Adnkronos
afp.com Agence France-Presse
agenciabrasil.ebc.com.br Agência Brasil
agi.it AGI
ansa.it ANSA
apnews.com AP News
apublica.org Agência Pública
bloomberg.com Bloomberg
efe.com EFE
europapress.es Europa Press
lusa.pt Lusa
ptinews.com Press Trust of India
reuters.com Reuters
tass.com TASS
thecanadianpress.com The Canadian Press
upi.com UPI
`,
  website: `
14ymedio.com 14ymedio
7sur7.be 7sur7
animalpolitico.com Animal Político
arstechnica.com Ars Technica
asia.nikkei.com Nikkei Asia
axios.com Axios
bellingcat.com Bellingcat
brasildefato.com.br Brasil de Fato
breitbart.com Breitbart
brusselstimes.com The Brussels Times
businessinsider.com Business Insider
buzzfeed.com BuzzFeed
buzzfeednews.com BuzzFeed News
calmatters.org CalMatters
chequeado.com Chequeado
cnet.com CNET
correctiv.org Correctiv
crikey.com.au Crikey
cronicaglobal.elespanol.com Crónica Global
dagospia.com Dagospia
dailycaller.com The Daily Caller
dailymaverick.co.za Daily Maverick
dailywire.com The Daily Wire
elconfidencial.com El Confidencial
eldiario.es elDiario.es
elespanol.com El Español
elfaro.net El Faro
elmostrador.cl El Mostrador
elsaltodiario.com El Salto
emol.com Emol
engadget.com Engadget
euractiv.com Euractiv
factcheck.org FactCheck.org
fanpage.it Fanpage.it
fivethirtyeight.com FiveThirtyEight
focus.de Focus Online
g1.globo.com g1
gizmodo.com Gizmodo
golem.de Golem.de
grist.org Grist
heise.de heise online
heise.de/tp Telepolis
huffingtonpost.com HuffPost
huffingtonpost.es ElHuffPost
huffingtonpost.fr Le HuffPost
huffingtonpost.it HuffPost Italia
huffpost.com HuffPost
ilpost.it Il Post
infobae.com Infobae
infolibre.es infoLibre
insideclimatenews.org Inside Climate News
kffhealthnews.org KFF Health News
krautreporter.de Krautreporter
kyivindependent.com The Kyiv Independent
lasillavacia.com La Silla Vacía
lavoce.info lavoce.info
lawfaremedia.org Lawfare
lesjours.fr Les Jours
libertaddigital.com Libertad Digital
linkiesta.it Linkiesta
marketwatch.com MarketWatch
mediapart.fr Mediapart
metropoles.com Metrópoles
money.cnn.com CNNMoney
netzpolitik.org netzpolitik.org
news.com.au news.com.au
news24.com News24
newtral.es Newtral
nexojornal.com.br Nexo Jornal
niemanlab.org Nieman Lab
noticias.uol.com.br UOL Notícias
noticiasaominuto.com Notícias ao Minuto
numerama.com Numerama
nymag.com/intelligencer Intelligencer
nymag.com/strategist The Strategist
nytimes.com/athletic The Athletic
nytimes.com/wirecutter Wirecutter
oantagonista.com.br O Antagonista
observador.pt Observador
okdiario.com OKdiario
open.online Open
opendemocracy.net openDemocracy
pagellapolitica.it Pagella Politica
pitchfork.com Pitchfork
poder360.com.br Poder360
politico.com Politico
politico.eu Politico
politifact.com PolitiFact
propublica.org ProPublica
publico.es Público
qz.com Quartz
r7.com R7
reporterre.net Reporterre
republik.ch Republik
restofworld.org Rest of World
rnd.de RedaktionsNetzwerk Deutschland
salon.com Salon
scroll.in Scroll.in
semafor.com Semafor
sinembargo.mx SinEmbargo
slate.com Slate
slate.fr Slate.fr
snopes.com Snopes
statnews.com STAT
stuff.co.nz Stuff
swissinfo.ch SWI swissinfo.ch
t-online.de t-online
talkingpointsmemo.com Talking Points Memo
techcrunch.com TechCrunch
texastribune.org The Texas Tribune
theathletic.com The Athletic
theclinic.cl The Clinic
theconversation.com The Conversation
thedailybeast.com The Daily Beast
thedispatch.com The Dispatch
theintercept.com The Intercept
thejournal.ie The Journal
themarshallproject.org The Marshall Project
themoscowtimes.com The Moscow Times
theonion.com The Onion
theprint.in ThePrint
thequint.com The Quint
theregister.com The Register
thespinoff.co.nz The Spinoff
thetyee.ca The Tyee
theverge.com The Verge
thewire.in The Wire
timesofisrael.com The Times of Israel
uebermedien.de Übermedien
unherd.com UnHerd
valigiablu.it Valigia Blu
vanitatis.elconfidencial.com Vanitatis
vox.com Vox
vulture.com Vulture
xataka.com Xataka
zdnet.com ZDNET
`,
  blog: `
boingboing.net Boing Boing
dailykos.com Daily Kos
daringfireball.net Daring Fireball
korben.info Korben
krebsonsecurity.com Krebs on Security
languagelog.ldc.upenn.edu Language Log
marginalrevolution.com Marginal Revolution
microsiervos.com Microsiervos
schneier.com Schneier on Security
scotusblog.com SCOTUSblog
slatestarcodex.com Slate Star Codex
techdirt.com Techdirt
themarginalian.org The Marginalian
verfassungsblog.de Verfassungsblog
`,
};
