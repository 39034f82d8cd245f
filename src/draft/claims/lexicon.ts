/** Words that decide: fields, kinds and statuses by the words of an article. Tables to be read and extended. */
import type { Field, Kind, Status } from "../../dataset/vocabulary";

/** Phrases in small letters, parted by commas. */
type Table<W extends string> = Readonly<Partial<Record<W, string>>>;

/** What a field is called in the press; the word that comes first in a clause makes the primary field. */
export const FIELD_WORDS: Table<Field> = {
  agriculture: `nông nghiệp, nông dân, nông thôn, nông sản, chăn nuôi, trồng trọt, trồng, thủy sản, trang trại, cà phê,
    ocop, lúa, hồ tiêu, sầu riêng, giống cây, thú y, hợp tác xã, nấm, ớt`,
  environment: `môi trường, khí hậu, rác thải, xử lý rác, nước thải, rừng, phát thải, năng lượng tái tạo, đa dạng sinh học`,
  education: `giáo dục, học sinh, sinh viên, giáo viên, giảng viên, học bổng, đại học, đh, cao đẳng, trường học, thcs, thpt,
    tiểu học, nhà trường, tiếng hàn, tiếng nhật, tiếng việt, ngôn ngữ, bộ sách, cuốn sách, quyển sách, du học, lớp dạy`,
  youth: `thanh niên, thiếu niên, thanh thiếu niên, thiếu nhi, trẻ em, đoàn viên`,
  health: `y tế, y tế cộng đồng, bệnh viện, bác sĩ, điều dưỡng, khám bệnh, khám chữa bệnh, khẩu trang, vắc xin, vaccine,
    chống dịch, phòng dịch, dịch bệnh, covid, sức khỏe, dược`,
  aid: `viện trợ, oda, nhân đạo, cứu trợ, từ thiện, ủng hộ, hỗ trợ khẩn cấp, khắc phục hậu quả, lũ lụt, koica, jica`,
  culture: `văn hóa, lễ hội, nghệ thuật, cồng chiêng, di sản, ẩm thực, âm nhạc, bảo tàng, triển lãm, tranh, múa, nghi lễ,
    điện ảnh, thư viện, festival`,
  sport: `thể thao, bóng đá, taekwondo, vovinam, vận động viên, marathon, giải chạy, giao hữu, thi đấu`,
  tourism: `du lịch, du khách, lữ hành, đường bay, khách quốc tế, điểm đến`,
  trade: `kinh tế, thương mại, xuất khẩu, nhập khẩu, xuất nhập khẩu, doanh nghiệp, hội chợ, xúc tiến, giao thương, thị trường,
    sản phẩm đặc trưng, hàng hóa, kim ngạch`,
  investment: `đầu tư, nhà đầu tư, khu công nghiệp, cụm công nghiệp, vốn fdi, fdi`,
  urban: `đô thị, hạ tầng, kết cấu hạ tầng, giao thông, quy hoạch, cấp thoát nước, thủy lợi, xây dựng đô thị, cầu đường`,
  it: `công nghệ thông tin, cntt, it, chuyển đổi số, đô thị thông minh, thành phố thông minh, công nghệ số, phần mềm,
    trí tuệ nhân tạo, bán dẫn`,
  labour: `lao động, việc làm, tuyển dụng, thời vụ, nhân lực, thực tập sinh, xuất khẩu lao động`,
  administration: `cán bộ, công chức, viên chức, chính quyền, hành chính, quản trị, hội đồng nhân dân, hội đồng thành phố,
    lãnh đạo, đối ngoại`,
  people: `hữu nghị, kết nghĩa, nhân dân, giao lưu nhân dân, cộng đồng, xã hội, gia đình, kiều bào, người việt nam, tuyên truyền`,
};

/** What makes an event one of a kind. The kinds stand in the order in which the stronger word decides. */
export const KIND_WORDS: Table<Kind> = {
  agreement: `ký kết, ký, lễ ký, bản ghi nhớ, biên bản ghi nhớ, ghi nhớ hợp tác, biên bản làm việc, thỏa thuận, hiệp định,
    hiệp ước, thiết lập quan hệ, thiết lập mối quan hệ, kết nghĩa, mou`,
  donation: `tặng, trao tặng, gửi tặng, quyên góp, ủng hộ, viện trợ, cứu trợ, hỗ trợ khẩn cấp`,
  labour: `lao động thời vụ, tuyển dụng lao động, đưa lao động, cung ứng lao động, phái cử`,
  training: `đào tạo, tập huấn, bồi dưỡng, học tập, khóa học, truyền dạy, thực tập, lớp dạy, học bổng, trao đổi kinh nghiệm`,
  trade: `tham gia hội chợ, hội chợ, xúc tiến, kết nối giao thương, giới thiệu sản phẩm, quảng bá sản phẩm, gian hàng, hội nghị xúc tiến`,
  project: `dự án, mở đường bay, khai trương, khởi công, khánh thành, công trình, xây dựng, vốn oda, tài trợ`,
  anniversary: `lễ kỷ niệm, kỷ niệm, mừng`,
  award: `bằng khen, huân chương, kỷ niệm chương, khen thưởng, giải thưởng, công dân danh dự`,
  exchange: `giao lưu, trao đổi đoàn, trao đổi học sinh, trao đổi văn hóa, tham gia lễ hội, biểu diễn, trao đổi`,
  visit: `thăm và làm việc, đến thăm, sang thăm, thăm, chuyến thăm, đón tiếp, tiếp đoàn, tiếp, đón đoàn, buổi làm việc,
    làm việc với, hội đàm, hội kiến, chào xã giao, tiếp xã giao, buổi tiếp, chào đón`,
  proposal: `đề xuất, đề nghị, kiến nghị, mong muốn, bày tỏ mong muốn`,
  programme: `chương trình, kế hoạch, đề án, hợp tác, kết nối, quảng bá, tổng kết, ưu tiên`,
};

/** What tells that something has not happened yet, goes on, is undertaken, or is done. */
export const STATUS_WORDS: Table<Status> = {
  planned: `sẽ, dự kiến, trước mắt, hướng tới, hướng đến, thời gian tới, thời gian đến, trong thời gian tới, tới đây, sắp tới,
    sắp, chưa, chưa thể, bị hoãn, tạm hoãn, bị hủy, bị lùi, chuẩn bị, phấn đấu, kế hoạch, đề xuất, đề nghị, mong muốn, những năm tiếp theo, trong những năm tới, cần ưu tiên`,
  agreed: `nhất trí, thống nhất, cam kết, xem như, đồng ý, khẳng định`,
  ongoing: `đang, hiện đang, hiện có, vẫn, nằm trong khuôn khổ, còn có chương trình`,
  done: `đã, vừa, từng, được ký, lần đầu tiên`,
};

/** Longer words in which a shorter one of these tables means nothing: "tiếp tục" receives nobody. */
export const NOT_MEANT = `tiếp tục, tiếp theo, tiếp cận, tiếp nhận, tiếp đó, tiếp xúc, trực tiếp, gián tiếp, ký ức, chữ ký, nhật ký, thăm dò,
  đăng ký, thư ký, năm thiết lập quan hệ, năm thiết lập mối quan hệ, năm quan hệ, cơ sở, lễ hội, xã hội, cơ hội, hội chợ,
  hội nghị, hội thảo, hội đàm, hội kiến, hội nhập, quốc hội, đoàn kết, viện trợ, trường hợp, thị trường, môi trường, sở hữu,
  phòng chống, phòng dịch, phòng ngừa, dự phòng, quỹ đất, cục diện, kinh tế thị trường, hội đủ, các sở, sở ngành, vừa qua,
  thiết thực, dự hội nghị, hình ảnh, tranh thủ, cạnh tranh, đấu tranh, chiến tranh, xanh, anh, mừng thọ, đã ký kết`;

/** Longer words in which a shorter one tells no status: "chưa từng có" denies nothing. */
export const NO_STATUS = "vừa qua, chưa từng, chưa đầy, chưa kể, chưa đến, chưa bao giờ";

/** Of the words for what is planned, those by which an article says that it was not done. */
export const DENIED = /^(?:chưa|bị|tạm)(?!\p{L})/iu;

/** Words that stand for the two sides of a partnership. */
export const SIDES_WORDS = `hai bên, 2 bên, hai địa phương, 2 địa phương, hai tỉnh, 2 tỉnh, hai thành phố, 2 thành phố,
  hai quận, hai nước, hai phía, phía bạn, đoàn đại biểu, đoàn công tác`;

/** Words by which a speech is told: what follows is someone's, no fact of ours. */
export const SPEECH_WORDS = `cho biết, cho rằng, khẳng định, nhấn mạnh, phát biểu, chia sẻ, bày tỏ, thông tin, đánh giá, nói,
  tin tưởng, mong muốn, đề nghị`;
