/** Words by which a page's own furniture is known: links to other articles, share buttons, comment forms, credits. */

/** After one of these lines nothing of the article follows: other articles, and what readers say. */
const ENDS = [
  /^(?:các )?(?:tin|bài)(?: bài| viết)? (?:khác|mới(?: nhất)?|cùng (?:chuyên mục|loại)|đã đưa|đọc nhiều|cũ hơn|nổi bật)/iu,
  /^(?:các )?(?:tin|bài)(?: bài| viết)? (?:liên quan|cùng chủ đề)\s*:?$/iu,
  /^(?:đọc nhiều|xem nhiều|tin nóng|có thể bạn quan tâm|bạn có thể quan tâm|đọc tiếp|tin tức khác)/iu,
  /^(?:\(?\d*\)?\s*)?(?:bình luận|phản hồi|ý kiến bạn đọc|gửi (?:bình luận|ý kiến|phản hồi)|viết bình luận)/iu,
  /^bạn không thể gửi bình luận/iu,
  /^(?:tags?|từ khóa|từ khoá|chủ đề)\s*:?/iu,
  /^(?:top|lên đầu trang|về đầu trang|trở lại|quay lại)$/iu,
  /^vui lòng nhập bình luận/iu,
  /^(?:©|bản quyền|copyright|giấy phép số|cơ quan chủ quản|tổng biên tập|tòa soạn)/iu,
];

/** Lines that stand within or before an article and are none of it. */
const FURNITURE = [
  /^trang chủ(?!\p{L}).{0,40}$/iu,
  /^(?:chia sẻ|share|facebook|zalo|twitter|email|in (?:bài|trang)|copy link|theo dõi|lưu bài|gửi email|print|aa|a[-+]?)$/iu,
  /^(?:trang chủ|home|thời sự|chính trị|xã hội|thế giới|kinh tế|văn hóa|du lịch|giáo dục|y tế|đối ngoại|tin tức)(?:\s*[>»|/].*)?$/iu,
  /^(?:cỡ chữ|font size|nghe (?:bài|đọc)|đọc bài viết|theo dõi .{0,30} trên|google news)/iu,
  /^(?:detailcontroller|asset publisher|null|undefined)$/iu,
  /^(?:\d+\s*)?(?:giây|phút) nữa\.?$/iu,
  /^https?:\/\/\S+$/u,
];

/** A picture with words beside it leads to another article. */
const TEASER = /^!\[[^\]]*\](?:\([^)]*\))?\s*[^\s|]/u;
const RELATED =
  /^(?:(?:>>|»|•|\*)\s*)?(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|mời (?:độc giả|bạn đọc)|>>)/iu;
const IMAGE =
  /^(?:!\[[^\]]*\](?:\([^)]*\))?|\[?(?:hình|ảnh|image|video)\s*\d*\]?)\s*\|?$|^\|[-\s|:]*\|?$|\S+\.(?:jpe?g|png|gif|webp)$/iu;
const PLACEHOLDER = /(?:\s[-–]\s|\s)ảnh \d{1,3}\.?$/iu;
/** Case counts here: "- Ảnh Minh An" names who took it, "hình ảnh của tỉnh" does not. */
const CREDITED = [
  /(?:^|[\s(.[|–-])(?:[Ảả]nh|ẢNH|[Pp]hoto|[Nn]guồn ảnh)\s*:/u,
  /[-–|(.]\s*Ảnh\s+\p{Lu}/u,
  /^\(?(?:[Ảả]nh|[Nn]guồn)(?: minh họa| tư liệu)?\s*(?:[:)]|$)/u,
  /\((?:[Ảả]nh|[Nn]guồn)[^)]*\)\.?$/u,
  /[Ảả]nh (?:minh họa|tư liệu)\)?\.?$/u,
];
const SCENE =
  /^(?:quang cảnh|toàn cảnh|hình ảnh)|(?:chụp ảnh|lưu niệm|phát biểu tại \S+(?: \S+){0,6}|phát biểu khai mạc)\.?$/iu;
/** Who stands in a picture, and the words of news that no caption has. */
const POSING =
  /^(?:(?:các )?đồng chí|(?:các )?đại biểu|lãnh đạo|đại diện|bí thư|(?:phó )?chủ tịch|(?:phó )?thị trưởng|ông|bà|đoàn|hai bên)(?!\p{L})/iu;
const NEWS =
  /(?<!\p{L})(?:đã|đang|sẽ|vừa|sau đó|theo đó|cho biết|cho rằng|khẳng định|nhấn mạnh|đề nghị|mong muốn|bày tỏ|cảm ơn)(?!\p{L})/iu;
const BYLINE =
  /^(?:theo|bài\s*(?:,|-|–|và)\s*ảnh|tin\s*(?:,|\.|-|–|và)\s*ảnh|tin|bài|pv|phóng viên|tác giả|thực hiện|nhóm pv)(?!\p{L})\s*[:.]?\s*/iu;

export const isEnd = (text: string): boolean => ENDS.some((mark) => mark.test(text));
export const isFurniture = (text: string): boolean => FURNITURE.some((mark) => mark.test(text));
export const isRelated = (text: string): boolean => RELATED.test(text) || TEASER.test(text);
/** Longer lines are prose, whatever file names they hold. */
const LONGEST_IMAGE = 200;

export const isImage = (text: string): boolean => text.length <= LONGEST_IMAGE && IMAGE.test(text);
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
export const isCredited = (text: string): boolean => CREDITED.some((mark) => mark.test(text));
/** What pictures show, in the words of captions. */
export const isScene = (text: string): boolean => SCENE.test(text);
/** A sentence that can be a caption: who stands there, and nothing that is news. Where it stands must decide. */
export const isPosing = (text: string): boolean =>
  POSING.test(text) && !NEWS.test(text) && !/\p{Nd}/u.test(text);
export const isBylineForm = (text: string): boolean => BYLINE.test(text);
export const withoutByline = (text: string): string => text.replace(BYLINE, "");
