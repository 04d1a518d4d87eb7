/** The words of each cue (cue-words.ts). Compiled into the lexicon, so that no script carries them. */
import { hashWord } from '../../text/tokens.ts';
import * as CUE from './cue-words.ts';

const LISTS: [number, string][] = [
  [
    CUE.functionWord,
    `a an the this that these those it its he his him she her hers they their them theirs we our us you your i my me who whom whose which what
     when where why how if as at by for from in into of off on onto out over to toward towards up with within without about above across after
     against along amid among amongst around before behind below beneath beside besides between beyond despite down during except inside like
     near outside past per since than through throughout till under until upon via and or but nor so yet because although though while whereas
     unless once also not no only just even still again then thus there here now both either neither each every all some any many much most more
     less few several other others another such same own is are was were be been being am has have had having do does did done will would shall
     should can could may might must one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
     twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands first second last next meanwhile however yesterday today
     tomorrow tonight later earlier instead perhaps indeed moreover furthermore additionally overall nearly almost very too well yes let im dont doesnt didnt isnt arent wasnt werent hasnt havent
     hadnt wont wouldnt cant couldnt shouldnt lets thats theres heres whats whos`,
  ],
  [
    CUE.wherePreposition,
    `in at near from outside inside around across throughout within towards toward via off beyond through into onto`,
  ],
  [
    CUE.saying,
    `said says say saying told tells tell tweeted wrote writes argued argues added adds asked asks claimed claims denied denies declared insisted
     insists noted notes warned warns urged urges vowed announced announces stated states explained explains acknowledged admitted replied
     recalled believes believed thinks thought hopes hoped wants wanted accused accuses blamed blames called calls condemned confirmed confirms
     declined described refused rejected reported reports resigned ruled sought testified threatened demanded predicted promised pledged
     expressed thanked met visited spoke speaks led leads joined married died won lost scored signed agreed continues concludes concluded recounts
     recounted recalls describes reveals revealed remarked remarks countered repeated emphasised emphasized emphasizes stressed stresses pointed
     highlighted underlined underscored clarified lamented joked opined averred alleged alleges asserted asserts maintained contended conceded
     commented comments indicated elaborated reiterated disclosed affirmed concurred congratulated apologised apologized tweeted posted quoted cited
     reflected reflects laughed smiled cried nodded retired resides went wept slept sat woke walked knew felt lived lives
     studied remembers remembered whispered shrugged prays prayed dreamed dreams laughs smiles sighed shouted screamed`,
  ],
  [
    CUE.particle,
    `de des da del della di du dos das do van von der den ter ten zu bin ibn bint ben wal al el ul ur ud e i y ye la le los las`,
  ],
  [
    CUE.tail,
    `district districts province provinces city town township village county counties state division tehsil taluka governorate region
     regions prefecture oblast municipality commune borough suburb neighbourhood neighborhood subdistrict agency canton parish department
     constituency territory territories area areas locality cantonment junction settlement hamlet republic kingdom emirate border villages towns localities mandals talukas tehsils
     municipalities`,
  ],
  [
    CUE.placeLast,
    `river rivers lake sea ocean bay gulf strait straits island islands isles mountain mountains hills hill peak valley pass desert forest plateau
     peninsula canal dam glacier falls rainforest wetlands savannah creek delta basin beach coast heights strip airport airfield airbase stadium arena road street avenue
     highway boulevard lane motorway expressway square roundabout chowk bazaar bazar bridge tunnel crossing gate terminal port harbour harbor
     station park garden gardens palace hall tower towers mosque masjid temple cathedral church shrine imambargah shipyard cemetery camp prison jail hotel plaza mall market
     line house killay killi kili kalay kaley serai bagh darra garhi goth fort castle barracks base cave caves plain plains springs ridge zoo speedway circuit racecourse colony nagar ground gymnasium oval dome archipelago ghat ghats mandir gurdwara dargah udyan chowrangi masjid thana durbar crossroads flyover underpass zone zones range ranges triangle refuge sanctuary lagoon reef`,
  ],
  [
    CUE.placeFirst,
    `mount mt chak lake cape fort camp port gulf strait bay isle saint st san santa sao puerto rio los las el new north south east west northern southern
     eastern western upper lower central greater dera mandi straits plaza punta playa playas parque paseo avenida cayo volcan cerro laguna klong khlong kampung kampong piazza tell jabal jebel wadi khirbet kafr ain deir beit tel umm highway route`,
  ],
  [
    CUE.body,
    `government govt army military police parliament navy airforce administration authorities intelligence judiciary cabinet senate congress coastguard`,
  ],
  [
    CUE.titleModifier,
    `prime chief foreign home deputy vice acting former interim caretaker senior assistant joint additional associate junior defence defense interior
     finance health education justice information transport energy trade labour environment agriculture treasury opposition federal provincial
     state district regional national supreme lead attorney inspector under shadow first second special permanent executive managing general
     lance staff flight wing air vice-admiral co-chair petroleum railways planning commerce industry security public relations religious affairs
     law parliamentary cabinet budget house senate police army navy military assembly party water power culture sports science external internal union`,
  ],
  [
    CUE.title,
    `mr mrs ms miss dr prof professor justices dp det insp supt excellency excellencies highness highnesses majesty majesties sir dame lord lady president premier minister secretary senator governor gov sen rep gen general lt lieutenant
     col colonel maj major capt captain brig brigadier adm admiral sgt sergeant commander commodore marshal constable inspector superintendent
     commissioner dpo dsp sho asi dig ssp ig igp mna mpa mp mla mep ceo cfo sepoy havildar naik subedar hawaldar mullah mulla maulana maulvi mawlawi
     molvi mufti allama ayatollah imam qari hafiz hazrat sheikh shaikh sheik emir sardar nawab nawabzada sahibzada barrister advocate justice judge
     king queen prince princess emperor sultan duke duchess earl baron count pope archbishop bishop cardinal reverend rev father sister brother rabbi
     mayor ambassador chancellor chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson analyst reporter correspondent
     journalist activist lawyer doctor professor researcher economist historian author actor actress singer coach manager captain striker
     goalkeeper midfielder defender batsman bowler lawmaker congressman congresswoman councillor councilor candidate leader chief officer envoy
     representative speaker coordinator founder veteran commandant warlord cleric detective agent sheriff attorney prosecutor coroner nurse teacher
     student resident shopkeeper farmer engineer scientist captain skipper rapper comedian presenter editor columnist photographer tsar
     pm cm pte guardsman rifleman fusilier lcpl wo wo1 wo2 spr cllr bro sec sens reps govs gens cols drs messrs dsps sps asps mps mnas mpas senators ministers generals sp asp auditor governor-general
     hh hrh eng engr elder aunty saheb sahib sahab shri smt mk mks comptroller pollster csp atty shrimati thiru dysp acp dcp adcp mlas mlcs meps collector head lieutenant-general comrade pir cji cjp coas cjcsc rapporteur rapporteurs makhdoom chaudhry raja haji pastor deacon md moulana maulavi moulvi molana affaires syed ustad begum hon esq major-general`,
  ],
  [
    CUE.event,
    `hurricane typhoon cyclone storm tropical operation covid olympics olympic diwali holi navratri lohri nowruz norouz nauroz pongal onam vesak hanukkah passover ramadan eid christmas easter muharram ashura arbaeen earth jupiter saturn venus neptune test tests odi odis t20 t20s ashes islam christianity nino nina kalashnikov humvee harrier mirage
     convention declaration covenant bible quran koran internet article section resolution act bill agreement accord treaty deal award prize championship
     championships league-cup cup trophy tournament festival marathon gmt bst est pkt ist utc bc ad brexit god allah satan pic celsius fahrenheit halal richter azaan azan ramzan uss hms hmas ins pns mv hmcs hmnzs bitcoin ethereum dogecoin ebola zika mpox paralympic paralympics katyusha merkava iskander geran tomahawk falaq intifada`,
  ],
  [
    CUE.noAcronym,
    `ied ieds tv uk-based dna gdp hiv aids ceo cfo cto mp mps mep meps mpa mpas mna mnas mla asi sho dpo dsp ssp dig igp pow suv suvs pc atm gmt bst
     est pst utc ist pkt am pm fm ak rpg rpgs us-led vip vips id faq fir firs idp idps ngo ngos diy cd dvd pdf sms gps ok phd mba ba ma bsc md jr sr
     ii iii iv vi vii viii ix xi xii xiii xiv photo file video live update breaking exclusive watch read more updated new also covid sars ufo
     hh hrh oc io si dgp adgp goc smes sme url urls sdpo sdgs sdg rnd uts phds vp evp svp mou mous atm atms tnt rdx ids otp ip usp gm agm bce ce mr mrs
     ppe icu er cctv vat ipo etf cpi fdi hq km kg mm cm sq ft mph kph rs usd pkr inr eur gbp wmd ibo ibos ld nd rd th st uc ucs nco ied-laden ttl pr
     xi vs aka asap rip lpg lng cng co2 ev evs ai it ict gst sos poc bame lgbt lgbtq lgbti isbn mot sim pmla uapa afspa ndps pocso peca lga lgas ceos cfos ptv gmo dui
     lkr bdt aed sar cad aud nzd jpy cny rmb krw thb myr idr php vnd sgd hkd twd ntd zar ngn kes ugx tzs ghs egp rub uah ils irr iqd kwd qar omr
     bhd jod lbp chf sek nok dkk pln czk huf ron brl mxn ars uzs kzt mvr mmk xof xaf etb et pt edt cst cdt pdt cet cest eest msk aest aedt pmqs aqi ftse dax cac kse uavs uav vpn vpns jcpoa atacms himars max hr wwii wwi mpo qrf rmg ingo ingos mlas mlcs arv arvs prep nfi nfis muac sam mam cfr ocv mt gbv sgbv
     uxo uxos erw gam hrp hrps hno hnos cccm mhpss psea iycf opv ari ptsd sop sops gis kpi kpis sgbv ngca poc pocs tb std stis cva eoc jrp wasg ctc ctcs orp orps slea epi
     csam ghg ghgs pcr dtp bcg`,
  ],
  [
    CUE.head,
    `ministry army police force forces guard guards navy court courts council party movement front bank university committee group inc ltd llc plc
     gmbh corp corporation company authority agency commission union association federation league network news times post foundation institute institution
     academy hospital school college united fc airlines airways air service services corps brigade regiment battalion bureau directorate department
     assembly parliament senate congress board organization organisation society trust centre center watch international observatory survey fund
     programme program mission command club church embassy consulate chamber cabinet tribunal secretariat office headquarters industries holdings
     motors pharmaceuticals laboratories lab partners capital associates media television tv radio press gazette tribune herald journal daily
     telegraph guardian chronicle observer mail mirror star sun magazine review coalition alliance confederation campaign forum initiative
     project taliban militia squadron fleet regime government govt administration authorities military legislature judiciary exchange
     ventures technologies systems solutions energy petroleum oil gas electric electronics textiles mills steel railways railway
     broadcasting studios records entertainment pictures sports brothers bros sons bancorp securities insurance assurance
     lashkar jaish jamaat jamiat jamiatul hizb harakat harkat sipah tehreek tehrik anjuman majlis ittehad katiba ansar liwa jabhat kataib
     clinic infirmary polytechnic seminary madrassa madrasa madrassah rangers levies scouts constabulary commissariat politburo presidency
     treasury fed reserve regulator watchdog newspaper jirga shura loya sabha duma knesset bundestag majlis diet parishad samiti sangh sena dal
     morcha panchayat parliamentarians caucus secretariate rovers wanderers athletic albion zalmi qalandars gladiators
     fertiliser fertilizer fertilisers fertilizers cement sugar foods theatre theater orchestra museum gallery laboratory crescent squad unit engineers fusiliers marines rifles dragoons hussars lancers artillery signals infantry cavalry
     division kings sultans knights indians royals giants capitals nation-media nations endowment samaj sangathan sangatane samithi vedike vedika mahasabha parivar peravai committees assemblies commissions
     councils departments universities federations associations brigades battalions regiments societies institutes authorities`,
  ],
  [
    CUE.openHead,
    `ministry court council party movement front bank university committee group authority agency commission union association federation league
     network foundation institute institution academy hospital school college service corps bureau directorate department assembly parliament board
     organization organisation society trust centre center observatory fund programme program mission command club church office chamber
     headquarters line coalition alliance campaign forum initiative project secretariat survey news army force forces guard guards company house
     brigade brigades conference congress confederation high commissioner jamaat republic kingdom states state bay gulf cape strait isle sea horn
     government embassy consulate theatre theater school campaign museum laboratory gallery network faculty community convention centers centres declaration college colleges
     times endowment axis voice physicians panel team volunteers`,
  ],
  [
    CUE.direction,
    `northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest southeast
     southwest nearby neighbouring neighboring coastal mainland downtown upstate rural occupied`,
  ],
  [
    CUE.placeNoun,
    `city town village district province state capital region county island port suburb neighbourhood neighborhood area valley municipality township
     resident residents native natives inhabitants kilometers kilometres km miles republic kingdom country nation territory hamlet governorate outskirts north south east west coast streets border`,
  ],
  [
    CUE.local,
    `airport residents resident bazaar road hospital university police border province court mosque area mayor governor residents hotel stadium
     native natives metro market embankment headworks smelter hangar plant mine mines barrage reservoir refinery dyke checkpost crossing
     quarter belt suburbs seafront skyline`,
  ],
  [
    CUE.member,
    `spokesman spokeswoman spokesperson commander commanders fighters fighter militants militant leader leaders chief head members member official
     officials insurgents insurgent gunmen rebels rebel faction factions chairman chairwoman president director lawmaker lawmakers supporters
     activists activist senator candidate candidates secretary boss executive executives manager analyst analysts strategist staff
     employees workers reporter correspondent journalist shares founder chief-executive affiliate affiliates wing stronghold strongholds
     emir operatives operative terrorists loyalists headquarters offices coach striker players fans ceo`,
  ],
  [
    CUE.portfolio,
    `health justice interior foreign defence defense finance education information transport energy trade labour labor environment agriculture
     planning commerce industry home oil culture tourism water railways economy economic affairs`,
  ],
  [
    CUE.kin,
    `wife husband son daughter father mother brother sister cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother widow
     friend colleague neighbour neighbor partner fiancee boyfriend girlfriend named called nicknamed alias predecessor successor counterpart`,
  ],
  [CUE.relative, `who whose aged`],
  [
    CUE.eventLast,
    `day eve cup war wars fire revolution act bill accord agreement treaty prize award awards championship championships olympics report
     project plan scheme index convention constitution ordinance policy doctrine attack attacks crisis massacre festival trophy open
     marathon corridor express games summit election elections dome accords reserved code goals goal coverage malnutrition strategy factsheet year directive cups series slam slams states parties tour bowl medley relay derby grand-prix
     charter protocol statute memorandum amendment amendments communique pandemic epidemic outbreak syndrome`,
  ],
  [
    CUE.adjective,
    `democratic republican democrat islamic islamist communist socialist tory nazi fascist indigenous aboriginal`,
  ],
  [
    CUE.thing,
    `ship vessel tanker boat ferry robot spacecraft rocket missile drone aircraft plane jet jets helicopter submarine warship frigate destroyer
     satellite rover lander song album film movie book novel series comet storm hurricane typhoon codenamed codename dubbed vaccine
     drug variant horse dog cat tiger elephant flagged exercise telescope yacht trawler freighter`,
  ],
  [
    CUE.acting,
    `cuts cut sends send sent plans planned owns owned makes made sells sold bought buys dropped drops rose rises gained gains closed closes
     opened opens launched launches halted halts employs employed hired hires raised raises posted posts released releases published publishes
     carried carries fired fires seized captured attacked attacks controls controlled clashed claims backed backs supports supported
     acquired merged invested earned trades traded shed slipped jumped surged tumbled climbed operates operated runs ran began begins
     stopped suspended resumed shut offers offered needs hit hits overran stormed retreated surrendered recruits recruited frequently rarely
     imposed imposes monitors monitored documented recorded estimates estimated puts expects expected`,
  ],
  [
    CUE.office,
    `secretary minister chief undersecretary adviser advisor director envoy representative commissioner chairman head`,
  ],
  [
    CUE.term,
    `access awareness analysis assessment assessments capacity care change changes coordination  economy efficiency emission
     emissions employment engagement equality equity exploitation financing governance growth guidance hygiene income indicator
     indicators inequality inflation insecurity knowledge   laundering learning literacy livelihood livelihoods
     migration mitigation mobility monitoring nutrition overview participation payment payments performance persons population
     populations poverty preparedness prevention principles priority priorities procedure procedures process product
     products   rate rates recovery reduction reform reforms rehabilitation resilience resource 
     response risk risks safety sanitation scale  situation slavery standard standards  support sustainability
     tax taxes  terrorism theory trafficking  transition transparency treatment trend trends
     update updates vaccine vaccines vaccination value values violence vulnerability  rights message messages point
     points note notes paper papers document documents profile profiles objective objectives needs caste castes hotspots
     highlights flood floods drought weather statement guarantee insurance wage allowance credit laws  appeal appeals coverage diseases disease opposition 
     generations taxpayers exhibition visit rebellion talks promises issues work fever flu  `,
  ],
  [
    CUE.duty,
    `operations traffic investigation investigations city security headquarters admin rural crime cantt saddar`,
  ],
  [
    CUE.generic,
    `district districts province provinces state county counties tehsil taluka governorate region prefecture oblast municipality division agency
     village subdistrict`,
  ],
  [
    CUE.qualifier,
    `new old north south east west northern southern eastern western upper lower central greater el los las al`,
  ],
  [
    CUE.peopleNoun,
    `tribe tribes tribesmen community communities clan clans people peoples language ethnic ethnicity minority families`,
  ],
  [
    CUE.groupNoun,
    `group party network company firm bank agency newspaper broadcaster channel magazine airline club team charity organisation organization faction
     militia movement alliance coalition maker giant website daily lender supplier carrier operator retailer exchange brand
     grocer chain developer builder contractor insurer producer miner exporter importer manufacturer processor distributor provider
     platform app station service publisher studio label seller lobby body cooperative foundation society newswire wire outlet journal
     bloc startup conglomerate subsidiary affiliate regulator watchdog union university college think-tank consultancy outfit militants fighters insurgents rebels`,
  ],
];

/** The bits of each word, by its token hash. */
export const cueBits = (): Map<number, number> => {
  const bits = new Map<number, number>();
  for (const [bit, list] of LISTS)
    for (const word of list.trim().split(/\s+/)) {
      const hash = hashWord(word);
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  return bits;
};
