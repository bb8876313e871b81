import Cards
import ExamText
import Testing

/// Chinese, Japanese, Korean and Persian tests, with the keys that they have.
@Suite struct EasternFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "key-by-kind-of-question.txt",
      #"""
      第三章 练习题

      一、单项选择题
      1. 计算机系统中，负责执行指令的部件是（ ）A.内存 B.中央处理器 C.硬盘 D.显示器
      2. 下列属于输入设备的是（ ）
      A.打印机 B.键盘 C.音箱 D.投影仪
      3. 操作系统的主要功能不包括（ ）。
      A．进程管理 B．存储管理
      C．文字排版 D．文件管理
      4. 1KB 等于（  ）字节。A.1000 B.1024 C.512 D.2048
      5. TCP/IP 协议中，IP 位于（ ）A、应用层 B、传输层 C、网络层 D、链路层

      二、多项选择题
      1. 下列属于编程语言的有（ ）
      A.Python B.HTTP C.Java D.FTP
      2. 以下存储设备中，断电后数据不丢失的有（ ）
      A.硬盘 B.内存 C.U盘 D.光盘

      三、判断题
      1. 计算机病毒是一种程序。（ ）
      2. 内存的存取速度比硬盘慢。（ ）

      参考答案
      一、单项选择题
      1-5 BBCBC
      二、多项选择题
      1.AC 2.ACD
      三、判断题
      1.√ 2.×
      """#,
      [
        .init("计算机系统中，负责执行指令的部件是（ ）", options: 4, right: [1]),
        .init("下列属于输入设备的是（ ）", options: 4, right: [1]),
        .init("操作系统的主要功能不包括（ ）。", options: 4, right: [2]),
        .init("TCP/IP 协议中，IP 位于（ ）", options: 4, right: [2]),
        .init("下列属于编程语言的有（ ）", options: 4, right: [0, 2]),
        .init("以下存储设备中，断电后数据不丢失的有（ ）", options: 4, right: [0, 2, 3]),
        .init("计算机病毒是一种程序。（ ）", options: 2, right: [0]),
        .init("内存的存取速度比硬盘慢。（ ）", options: 2, right: [1]),
      ]),
    PersonsFile(
      "toi-and-kana.txt",
      #"""
      問1　次のうち、惑星でないものはどれか。
      ア　火星
      イ　月
      ウ　金星
      エ　木星

      問2　日本の首都はどこか。
      ア　大阪　イ　京都　ウ　東京　エ　名古屋

      問3　光の三原色に含まれないものはどれか。
      ア　赤　　イ　緑
      ウ　青　　エ　黄

      解答
      問1　イ
      問2　ウ
      問3　エ
      """#,
      [
        .init("次のうち、惑星でないものはどれか。", options: 4, right: [1]),
        .init("日本の首都はどこか。", options: 4, right: [2]),
        .init("光の三原色に含まれないものはどれか。", options: 4, right: [3]),
      ]),
    PersonsFile(
      "maru-batsu.txt",
      #"""
      次の文が正しければ○、誤っていれば×を答えなさい。

      1. 水は100度で沸騰する。
      2. クジラは魚である。
      3. 富士山は日本一高い山である。

      解答
      1. ○
      2. ×　クジラは哺乳類である。
      3. ○
      """#,
      [
        .init("水は100度で沸騰する。", options: 2, right: [0]),
        .init("クジラは魚である。", options: 2, right: [1]),
        .init("富士山は日本一高い山である。", options: 2, right: [0]),
      ]),
    PersonsFile(
      "numbers-in-wide-brackets.txt",
      #"""
      （1）下列哪种动物是哺乳动物？
      A. 鲨鱼
      B. 海豚
      C. 企鹅
      D. 鳄鱼

      （2）光合作用主要发生在植物的哪个部分？
      A. 根
      B. 茎
      C. 叶
      D. 花

      （3）水在标准大气压下的沸点是多少？
      A. 90℃
      B. 100℃
      C. 110℃
      D. 120℃

      答案：（1）B （2）C （3）B
      """#,
      [
        .init("下列哪种动物是哺乳动物？", options: 4, right: [1]),
        .init("光合作用主要发生在植物的哪个部分？", options: 4, right: [2]),
        .init("水在标准大气压下的沸点是多少？", options: 4, right: [1]),
      ]),
    PersonsFile(
      "key-without-heading.txt",
      #"""
      1. 下列説法正確的是
      A. 甲
      B. 乙
      C. 丙
      D. 丁

      2. 下列選項錯誤的是
      A. 天
      B. 地
      C. 玄
      D. 黃

      1（A） 2（D）
      """#,
      [
        .init("下列説法正確的是", options: 4, right: [0]),
        .init("下列選項錯誤的是", options: 4, right: [3]),
      ]),
    PersonsFile(
      "sections-in-chinese.txt",
      #"""
      一、单选题
      1、数据库系统的核心是
      A、数据库
      B、数据库管理系统
      C、数据模型
      D、软件工具
      答案：B

      2、SQL语言是
      A、高级语言
      B、编程语言
      C、结构化查询语言
      D、宿主语言
      答案：C

      二、判断题
      1、主键的值可以为空。
      答案：错误

      2、一个表只能有一个主键。
      答案：正确

      三、简答题
      1、简述事务的四个特性。
      答：原子性、一致性、隔离性、持久性。
      """#,
      [
        .init("数据库系统的核心是", options: 4, right: [1]),
        .init("SQL语言是", options: 4, right: [2]),
        .init("主键的值可以为空。", options: 2, right: [1]),
        .init("一个表只能有一个主键。", options: 2, right: [0]),
      ]),
    PersonsFile(
      "ox.txt",
      #"""
      1. 대한민국의 수도는 어디인가?
      ① 부산
      ② 서울
      ③ 인천
      ④ 대구
      정답: ②
      해설: 서울은 1394년부터 수도였다.

      2. 다음 중 포유류가 아닌 것은?
      ① 고래 ② 박쥐 ③ 펭귄 ④ 개
      정답: 3

      3. 지구는 태양 주위를 돈다. (O/X)
      정답: O

      4. 달은 스스로 빛을 낸다. (O/X)
      정답: X
      """#,
      [
        .init("대한민국의 수도는 어디인가?", options: 4, right: [1]),
        .init("다음 중 포유류가 아닌 것은?", options: 4, right: [2]),
        .init("지구는 태양 주위를 돈다. (O/X)", options: 2, right: [0]),
        .init("달은 스스로 빛을 낸다. (O/X)", options: 2, right: [1]),
      ]),
    PersonsFile(
      "literature-quiz.txt",
      #"""
      一、选择题（每题2分，共10分）
      1. 《红楼梦》的作者是（ ）
      A. 罗贯中    B. 曹雪芹    C. 吴承恩    D. 施耐庵
      2. 下列诗人中，被称为“诗仙”的是（ ）
      A. 杜甫    B. 白居易    C. 李白    D. 王维
      3. “但愿人长久，千里共婵娟”出自（ ）
      A. 苏轼    B. 辛弃疾    C. 柳永    D. 李清照

      二、判断题
      4. 《西游记》是四大名著之一。
      5. 李清照是唐代诗人。

      三、填空题
      6. 床前明月光，______。

      参考答案
      1（B） 2（C） 3（A） 4（√） 5（×） 6（疑是地上霜）
      """#,
      [
        .init("《红楼梦》的作者是（ ）", options: 4, right: [1]),
        .init("下列诗人中，被称为“诗仙”的是（ ）", options: 4, right: [2]),
        .init("“但愿人长久，千里共婵娟”出自（ ）", options: 4, right: [0]),
      ]),
    PersonsFile(
      "persian-numbers.txt",
      #"""
      ۱- پایتخت ایران کدام است؟
      ۱) شیراز
      ۲) تهران
      ۳) تبریز
      پاسخ: گزینه ۲

      ۲- بزرگترین دریاچه جهان کدام است؟
      ۱) دریای خزر
      ۲) دریاچه ارومیه
      ۳) دریاچه بایکال
      پاسخ: گزینه ۱
      """#,
      [
        .init("پایتخت ایران کدام است؟", options: 3, right: [1]),
        .init("بزرگترین دریاچه جهان کدام است؟", options: 3, right: [0]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
