/// Pieces of sentences that generated exam text is put together from.
///
/// Any subject goes with any verb, object and circumstance, so a few dozen pieces make more
/// sentences than any measurement needs.
enum Fragments {
  static let subjects = [
    "the scheduler", "a smaller student network", "the tokenizer", "an early checkpoint",
    "the validation loss", "a quantized layer", "the attention cache", "a mixture of experts",
    "the reward model", "a frozen encoder", "the gradient buffer", "a low-rank adapter",
    "the retrieval index", "a longer warm-up", "the data loader", "an ensemble of five runs",
    "the calibration set", "a pruned decoder", "the embedding table", "a second pass",
    "the learning-rate schedule", "a pipeline of four stages", "the beam search",
    "a judge who has not seen the prompt", "the optimizer’s second moment",
    "a batch of short sentences", "the teacher’s soft labels", "a sparse projection",
  ]

  static let verbs = [
    "halves", "stabilises", "exposes", "delays", "reuses", "compresses", "outgrows", "smooths",
    "distorts", "accelerates", "repairs", "hides", "replaces", "splits", "penalises", "recovers",
    "shortens", "widens", "balances", "overwrites", "samples", "normalises", "predicts",
    "duplicates", "filters", "reorders", "truncates", "aligns",
  ]

  static let objects = [
    "the memory of one GPU", "rare words in the corpus", "the distance between two embeddings",
    "every tenth update", "the noise in small batches", "the order of the training examples",
    "what the model learned last week", "the traffic between neighbouring nodes",
    "sentences of more than 512 tokens", "the spread of the weights", "half of the attention heads",
    "the cost of the forward pass", "labels that two people disagreed on", "the share of code",
    "the tail of the distribution", "answers without a source", "the gap to human raters",
    "the first epoch", "numbers written as words", "a wrong turn in the loss landscape",
    "the reference summaries", "all but the last layer", "the time to the first token",
    "questions with two right answers", "the variance of the score", "documents in mixed languages",
  ]

  static let circumstances = [
    "when the batch is small", "as soon as the cache is full", "after a few hundred steps",
    "even on an older card", "if nobody looks at the outliers", "before the weights are shared",
    "once the loss has settled", "on data from another year", "while the other stages wait",
    "whether or not dropout is on", "as long as the seed is fixed", "at the same learning rate",
    "until the buffer is flushed", "with no change to the prompt", "in eight bits out of ten runs",
    "although the metric says otherwise", "unless the vocabulary was trimmed",
    "wherever two shards meet", "so that less has to be sent", "because averages forgive a lot",
    "without a single new label", "in spite of the larger context",
  ]

  static let terms = [
    "Adapter Fusion", "Beam Pruning", "Cache Sharing", "Delta Tuning", "Epoch Folding",
    "Feature Hashing", "Gradient Clipping", "Head Masking", "Index Warming", "Joint Decoding",
    "Kernel Splitting", "Label Smoothing", "Moment Scaling", "Node Packing", "Output Mixing",
    "Prefix Tuning", "Query Grouping", "Rank Reduction", "Shard Rotation", "Token Dropping",
    "Unit Rounding", "Vector Binning", "Weight Tying", "Zero Padding",
  ]

  static let openings = [
    "In a project with", "When a team trains with", "While a service answers with",
    "After a migration to", "During an audit of", "For a product that ships with",
    "On a cluster with", "In a lesson about",
  ]

  static let things = [
    "nodes", "labelled tickets", "adapters", "checkpoints", "users", "documents", "layers",
    "languages", "prompts", "shards", "raters", "experiments",
  ]

  static let asks = [
    "which of these methods is the first to try?",
    "which of the following explains best what was observed?",
    "which choice keeps the quality while the cost goes down?",
    "which statement would an experienced engineer agree with?",
    "which measure answers the question without a human rater?",
    "what is the most likely reason for the slow start?",
  ]

  static let headings = [
    "✅ What this changes:", "🧠 Why it works", "🔹 Where it is used", "How to tell:",
    "🧪 In an experiment:",
  ]
}
