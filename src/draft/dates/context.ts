/**
 * What stands around a bare number decides whether it is a date: 3/4 is a share before "dân số", a house before a
 * street, and a day after "sáng". The lists are short on purpose: they hold what changes a reading, not a language.
 * Words of one phrase are joined by "_".
 */
import { isCapital, type Token } from "../text/tokens";
import type { Spell } from "./readers";

/** After one of these a number with a mark in it is a date, whatever follows. */
const DATING =
  "ngày hôm sáng trưa chiều tối đêm khuya sớm mùng mồng chủ_nhật quốc_khánh lễ dịp nghỉ thượng_tuần tuần_qua";
/** After one of these it can be one. */
const LEADING =
  "vào từ đến tới trước sau kể lúc hết và hoặc hay trong qua tính nhân mừng kỷ_niệm giữa khoảng đầu cuối là";
/** Such words can follow a date: verbs and what begins a sentence's next part. Nouns that are counted are not here. */
const FOLLOWING = `đến tới và hoặc hay tại ở đã sẽ đang vừa do cho với là có nhằm để khi này năm hàng hằng ông bà
  diễn tổ_chức về cùng nhân sau trước khai hai từ theo thì mà nhưng ra kết_thúc đoàn lãnh_đạo ubnd hđnd trở dương_lịch
  qua vào ký tiếp đón nay rạng_sáng sáng trưa chiều tối đêm lễ hôm thứ bộ sở phía tức lúc thủ_tướng cũng còn
  như sắp được mới chính_thức sẽ các những mở khởi bắt_đầu`;
/** Such words count what stands before them, or measure it. */
const COUNTED = `người tuổi triệu tỷ tỉ nghìn ngàn trăm đồng usd đô km m cm mm ha kg tấn tạ lít độ điểm phần giờ phút giây
  lần mét em cháu hộ học_sinh cái chiếc con trường trận phiếu lượt suất vụ ca thành_viên tỉnh huyện xã đại_biểu dân_số
  diện_tích số tổng mẫu sào bàn chỗ tiêu_chí môn bài đơn_vị doanh_nghiệp dự_án công_trình mw gw kw vnđ vnd euro won yên
  nội_dung ý_kiến nhóm cán_bộ gia_đình nước quốc_gia địa_phương thôn bản ngày tháng tuần thời_gian thời_lượng thời_hạn lớp ý cơ_quan`;
/** After one of these a number is a share, a score, an address or the number of a paper. */
const NUMBERING = `số điều khoản mục chương bài trang lớp tổ phòng lô căn nhà ngõ hẻm kiệt ngách quyết_định nghị_quyết
  nghị_định thông_tư chỉ_thị công_văn thông_báo kế_hoạch tờ_trình luật tỷ_số tỉ_số tỷ_lệ tỉ_lệ tỷ tỉ chiếm đạt thắng
  thua hòa hơn gần được kiểu mã block tầng khóa khoá kỳ_họp quốc_lộ tỉnh_lộ ql tl dt đt ấp khu_vực địa_chỉ bằng phiên_bản bản_đồ thửa
  ảnh clip video tập quỹ kết_quả điểm chọi giảm tăng một hai ba lần`;
/** Names of things take dates for names: a street, a park, a school. */
const NAMED = `đường phố đại_lộ quảng_trường công_viên làng sân_vận_động nhà_thi_đấu bệnh_viện trường thcs thpt cầu chợ
  rạp hợp_tác_xã htx nông_trường lâm_trường khu_đô_thị thôn xóm khu_phố công_ty nhà_máy xí_nghiệp nhà_hát câu_lạc_bộ clb
  ngã_tư ngã_ba bến khách_sạn đoàn_văn_công đoàn_nghệ_thuật nhà_văn_hóa tiểu_học mầm_non mẫu_giáo nghĩa_trang bãi_biển cảng phường tổ_dân_phố giải_thưởng phong_trào hầm`;

type Question = (tokens: readonly Token[], at: number) => boolean;

/** Questions about the words that end before a token, and about those that begin at one. */
export type Context = {
  readonly [Name in
    | "dating"
    | "leading"
    | "numbering"
    | "named"
    | "following"
    | "counted"
    /** A named thing and its name end here: "Trường Tiểu học 10/3". */
    | "thing"
    /** A day of remembrance and its name end here: "Ngày Quốc tế Hạnh phúc 20.3". */
    | "feast"]: Question;
} & {
  /** The word "năm", and what stands after it where it means one certain year. */
  readonly [Name in "year" | "step"]: (token: Token | undefined) => boolean;
} & {
  /** The word "là". */
  readonly is: string;
};

const LONGEST_PHRASE = 3;

function phrases(list: string, spell: Spell): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((phrase) => phrase.split("_").map(spell).join(" ")),
  );
}

function ending(list: string, spell: Spell): Question {
  const known = phrases(list, spell);
  return (tokens, at) => {
    let phrase = "";
    for (let back = 1; back <= LONGEST_PHRASE && at - back >= 0; back += 1) {
      const key = tokens[at - back]?.key ?? "";
      phrase = phrase === "" ? key : `${key} ${phrase}`;
      if (known.has(phrase)) return true;
    }
    return false;
  };
}

function beginning(list: string, spell: Spell): Question {
  const known = phrases(list, spell);
  return (tokens, at) =>
    known.has(tokens[at]?.key ?? "") || known.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`);
}

/** With a name after them these are days of remembrance. */
const REMEMBERED = "ngày quốc_khánh chiến_thắng giải_phóng lễ";
/** What follows "năm" where it is one certain year. */
const STEPS = "nay ngoái trước sau tới này kia qua rồi vừa";
const LONGEST_NAME = 8;
const LONGEST_THING = 4;

/** The words of a name, up to `at`, after one of the phrases; numbers and marks but hyphens end it. */
function nameAfter(list: string, spell: Spell, most: number, isName: (first: Token) => boolean): Question {
  const heads = ending(list, spell);
  return (tokens, at) => {
    for (let back = at - 1; back >= 0 && at - back <= most; back -= 1) {
      const token = tokens[back];
      if (!token || (token.kind !== "word" && token.key !== "-" && token.key !== "–")) return false;
      if (token.kind === "word" && isName(token) && heads(tokens, back)) return true;
    }
    return false;
  };
}

/** The last words of what takes a date for a name. */
export function namingWords(): readonly string[] {
  return NAMED.trim()
    .split(/\s+/)
    .map((phrase) => phrase.split("_").at(-1) ?? phrase);
}

/** The lists as they are spelt in the text at hand. */
export function contextOf(spell: Spell): Context {
  const steps = phrases(STEPS, spell);
  return {
    dating: ending(DATING, spell),
    leading: ending(LEADING, spell),
    numbering: ending(NUMBERING, spell),
    named: ending(NAMED, spell),
    thing: nameAfter(NAMED, spell, LONGEST_THING, isCapital),
    feast: nameAfter(REMEMBERED, spell, LONGEST_NAME, isCapital),
    is: spell("là"),
    year: (token) => token?.key === spell("năm"),
    step: (token) => steps.has(token?.key ?? ""),
    following: beginning(FOLLOWING, spell),
    counted: beginning(COUNTED, spell),
  };
}

/** Nothing stands at this place, or a mark does. */
export function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark";
}
