/// The English verbs by which a sentence is told from a name.
///
/// It is a working vocabulary of teaching texts, not of one subject. What is not in it is guessed
/// from its ending and from what follows, see `SubjectHead`.
enum EnglishVerbs {
  /// Verbs that make any clause finite, and their short and negated forms.
  static let auxiliaries = Lexicon(
    """
    is are was were has have had can could may might must will would shall should does did do
    cannot isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't mustn't won't
    wouldn't shouldn't doesn't didn't don't needn't ought
    """)

  /// Plain forms that are hardly ever nouns.
  static let plain = Lexicon(
    """
    absorb accept accompany accomplish achieve acquire adapt add adjust adopt affect aggregate agree
    align allocate allow alter amplify analyze analyse appear apply appoint approximate arise
    assess assign assist assume attach attract avoid become begin belong bind break bring build
    calculate capture carry catalyze cease choose circulate classify coexist collect combine
    communicate compare compete compose compress comprise compute conduct confirm connect
    consider consist constitute constrain construct consume contain continue contribute convert
    convey correct correlate correspond create declare decompose decrease define deliver demand
    demonstrate denote depend deploy deprive derive describe destroy detect deteriorate
    determine develop differ diffuse digest discard discover distinguish distribute divide
    dominate drain draw elect eliminate embed emerge emit employ enable encapsulate encode
    encourage encrypt enforce engage enhance enlarge ensure enter establish estimate evaluate
    examine excel exclude execute exist expand explain explore expose express extend extract
    facilitate fail favor favour fluctuate follow forbid forget form forward gain gather gauge
    generalize generalise generate give go grow guarantee happen help hold identify ignore
    illustrate imply impose improve include incorporate increase indicate induce infect inform
    inherit inhibit initiate inject insert inspect insulate integrate interact interfere
    interpret introduce invade invert involve irritate isolate join justify keep know lack lead
    learn let lie lose lower maintain make manage maximize mean memorize migrate minimize
    minimise mislead modify multiply negotiate normalize observe obtain occupy occur offer
    operate optimize optimise organize originate overlap oxidize participate penalize perform
    permit persist pertain pose possess predict prefer prepare prescribe preserve prevent
    prioritize proceed produce prohibit promote propagate propose protect prove provide pump
    punish quantify raise reach react receive recognize recommend reduce refer reflect refuse
    regulate reject relate relax rely remain remember remove render repeat repel replace replicate
    represent require resemble reside resist resolve respond restore restrict retain retrieve
    reveal rotate sacrifice satisfy secrete seek seem segment select send separate serve shift
    show signify simplify simulate slow solve specify spread stabilize stand stimulate
    strengthen struggle succeed suffer suggest sustain synthesize take tend tolerate transform
    translate transmit traverse treat trigger truncate try undergo unify update utilize validate
    vary verify violate weaken write yield
    """)

  /// Plain forms that are as often nouns.
  static let ambiguous = Lexicon(
    """
    access account act address advance aim answer appeal approach arrest attack attempt average
    balance bank base benefit block bond bridge broadcast bundle cache call cause center
    challenge change charge check claim clean close coat color command compound concern conflict
    contact contract contrast control cool copy cost count cover cross cut cycle damage deal
    decay delay design desire dispute dissolve double drive drop drift end estimate exchange
    exercise exhaust express extract face feature feed fight fill filter finish fit fix flow
    flush focus force form frame fuel function govern ground group guard guide hand harm heat host
    impact import influence insert issue judge label land layer leak level lift limit link list
    live load lock log look lower map mark mask match matter measure merge mirror mix model
    monitor move name need note number object oppose order own pass pay peak place plan play
    point pool position power present press process profile program project prompt pull push
    question quote range rank rate read rebuild recall record release rely repair report request
    rescue research reserve rest result return reverse review reward rise risk route rule run
    sample save say scale schedule scope score search secure see sense separate set shape share
    shield sign signal sort sound source spark speed split stage start state stay stem stop
    store stress stretch structure study subject supply support surround switch talk target
    taste test tie time touch trace track trade train transfer transport trap travel turn use
    value view visit vote walk want warm warn waste watch wear weigh work wrap
    """)

  /// Past forms that no ending gives away.
  static let irregularPast = Lexicon(
    """
    arose ate bade beat became began bent bit blew bore bought bound bred broke brought built
    burst came caught chose clung crept cut dealt drank drew drove fed fell felt fled flew
    forbade forgot fought found froze gave got grew held hid hit kept knew laid lay led left
    lent let lit lost made meant met overcame oversaw overthrew overtook paid put ran rang rode rose
    said sang sank sat saw sent set shone shook shot shrank slept slid sold sought spent spoke
    sprang stole stood strove struck stuck swam swept swore swung taught thought threw told took
    tore underwent understood withdrew woke won wore wove wrote
    """)

  /// Plural nouns that do not end in `s`.
  static let irregularPlurals = Lexicon(
    """
    people children men women data bacteria mitochondria criteria phenomena media fungi nuclei
    alleles alveoli antennae feet teeth mice geese algae larvae vertebrae spectra strata stimuli
    genera
    """)
}
