import Dispatch
import Synchronization

/// What a function makes of each item, made on several threads, in the order of the items.
///
/// The result is the same for any number of threads as long as the function is pure; `state` may
/// remember what is dear to find out, one for each thread.
///
/// - Parameters:
///   - items: what to work on; the function should take long enough to be worth handing over.
///   - jobs: how many threads work at once; 1 works on this thread.
///   - state: makes what a thread keeps from item to item.
///   - transform: the function.
/// - Returns: one result for each item.
public func concurrentMap<Item: Sendable, State, Result: Sendable>(
  _ items: [Item], jobs: Int, state: @Sendable () -> State,
  _ transform: @Sendable (inout State, Item) -> Result
) -> [Result] {
  let workers = min(jobs, items.count)
  guard workers > 1 else {
    var state = state()
    return items.map { transform(&state, $0) }
  }
  let next = Atomic(0)
  let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    var state = state()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = transform(&state, items[index])
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// What a function makes of each item, made on several threads, in the order of the items.
///
/// - Parameters:
///   - items: what to work on.
///   - jobs: how many threads work at once; 1 works on this thread.
///   - transform: a pure function.
/// - Returns: one result for each item.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  concurrentMap(items, jobs: jobs, state: {}) { _, item in transform(item) }
}
