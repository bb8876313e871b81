import Cards
import ExamText
import Testing

/// Prose that holds questions and asks nothing.
@Suite struct ProseFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "mail.txt",
      #"""
      From: Anna Berg <anna@example.org>
      To: Tom Hale <tom@example.org>
      Date: Tue, 4 Mar 2025 09:12
      Subject: Re: Room for the workshop

      Hi Tom,

      did you get the key for room 4? I asked the porter yesterday, but he was away.
      Can we start at nine?

      Best,
      Anna

      > Hi Anna,
      > which room do we use on Friday?
      > Do we need a projector?
      > Tom
      """#,
      []),
    PersonsFile(
      "minutes-in-a-mail.txt",
      #"""
      From: Ana Reyes <ana@example.org>
      To: crew@example.org
      Date: Mon, 3 Feb 2025 10:14
      Subject: minutes

      Dear all,

      1. Last meeting
         Accepted.

      2. Plans
         Q1: paint the hull
         Q2: new sails
         Who will buy them? -> Lee

      > On 1 Feb Lee wrote:
      > Can we sail in May?
      """#,
      []),
    PersonsFile(
      "minutes.txt",
      #"""
      Minutes of the board meeting, 12 May 2024

      Present: J. Ross, M. Lind, K. Abe
      Apologies: P. Novak

      1. Minutes of the last meeting
      The minutes were approved.

      2. Treasurer's report
      a) Income was higher than planned.
      b) The audit is due in June. Who will talk to the auditor? K. Abe.

      3. Any other business
      Should the club buy a new boat? The board will decide in June.

      Action points:
      - J. Ross: call the bank
      - M. Lind: write to members
      """#,
      []),
    PersonsFile(
      "access-log.txt",
      #"""
      127.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
      10.0.0.5 - alice [10/Oct/2024:13:55:40 +0000] "POST /login?next=/home HTTP/1.1" 302 0
      10.0.0.5 - alice [10/Oct/2024:13:55:41 +0000] "GET /home HTTP/1.1" 200 8123
      192.168.1.9 - - [10/Oct/2024:13:56:02 +0000] "GET /search?q=what+is+rust HTTP/1.1" 200 912
      """#,
      []),
    PersonsFile(
      "lease.txt",
      #"""
      LEASE AGREEMENT

      1. Parties
      (a) The Landlord: North Quay Homes Ltd.
      (b) The Tenant: the person named in Schedule A.

      2. Term
      (a) The lease begins on 1 June and runs for twelve months.
      (b) Either party may end it with two months' notice.

      3. Rent
      A. The rent is 900 a month.
      B. It is due on the first day of each month.
      C. Late payments bear interest.
      """#,
      []),
    PersonsFile(
      "contract.txt",
      #"""
      RULES OF THE HARBOUR

      1. Definitions. In these rules
         (a) "Harbour" means the basin;
         (b) "Master" means whoever steers a vessel;
         (c) "Berth" means a numbered place.

      2. Berths. The Master may
         (a) use a berth,
         (b) take water,
         (c) stay for three nights.

      3. Liability
         A. The harbour is not liable for storms.
         B. Rule 3.A does not apply in case of intent.
      """#,
      []),
    PersonsFile(
      "house-rules.md",
      #"""
      # House rules

      This guide is for everybody on board.

      ## 1. Order

      1. Coil ropes.
      2. Names keep their form:
         - A. `bowline`, not `Bowline`
         - B. `sheet`, not `Sheet`

      ## 2. Before we sail

      - [ ] Fuel checked
      - [x] Crew told
      """#,
      []),
    PersonsFile(
      "plan-of-a-course.txt",
      #"""
      SEA 210 - SEAMANSHIP                               Autumn 2022
      Teacher: L. Hain        Hours: Tue 14-16

      1. Aim
         This course is about boats and the sea.

      2. Tests
         A. Two tests                   40 %
         B. One long voyage             60 %

      3. Rules
         a) Late work loses points.
         b) Bring a life jacket.

      4. Plan
         Week 1   Knots
         Week 2   Sails
         Week 3   Weather. Who needs a barometer?
         Week 4   Lights
         Week 5   Voyage
      """#,
      []),
    PersonsFile(
      "chat.txt",
      #"""
      [14:02] mia: anyone knows how to undo a commit?
      [14:03] jon: git reset --soft HEAD~1
      [14:03] mia: thx! and does it keep my changes?
      [14:04] jon: yes
      [14:05] lee: are we still on for lunch?
      [14:06] mia: sure
      """#,
      []),
    PersonsFile(
      "messages.txt",
      #"""
      WhatsApp Chat
      12/03/2024, 18:01 - Sara: Are you coming tonight?
      12/03/2024, 18:03 - Ben: Yes
      12/03/2024, 18:04 - Sara: What should I bring?
      12/03/2024, 18:05 - Ben: Bread and cheese
      """#,
      []),
    PersonsFile(
      "letter.txt",
      #"""
      Dear Ms Keller,

      thank you for your letter of 3 April. You asked three things.

      Can the delivery be moved to May? Yes, it can.
      Who pays for the transport? The seller does, as agreed.
      Is there a warranty? Two years.

      Yours sincerely,
      R. Ortiz
      """#,
      []),
    PersonsFile(
      "article.md",
      #"""
      # Why do we sleep?

      Sleep takes up a third of our lives, and still nobody can say with certainty what it is for.

      For a long time people thought that the brain switches itself off at night. Recordings showed the opposite.

      Animals that must keep swimming sleep with one half of the brain at a time.

      ## What happens without it

      After a night without sleep, memory suffers first.

      What can be done? Go to bed at the same time every day.
      """#,
      []),
    PersonsFile(
      "article-below-question.txt",
      #"""
      Why do cats purr?

      Cats purr when they are content, but also when they are hurt. The sound is made by the muscles of the larynx, which open and close the glottis some thirty times a second.

      Some researchers think that the vibration helps bones to heal. Others doubt it.

      Big cats such as lions roar instead, and do not purr.
      """#,
      []),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
