/** Houses by the names of their hosts, as the record writes them. */

const HOUSES: Readonly<Record<string, string>> = {
  "thanhnien.vn": "Thanh Niên",
  "tuoitre.vn": "Tuổi Trẻ",
  "thoidai.com.vn": "Thời Đại",
  "nhandan.vn": "Nhân Dân",
  "vietnamplus.vn": "VietnamPlus",
  "baotintuc.vn": "Báo Tin Tức",
  "vov.vn": "VOV",
  "vovworld.vn": "VOV5",
  "vnexpress.net": "VnExpress",
  "dantri.com.vn": "Dân trí",
  "tienphong.vn": "Tiền Phong",
  "laodong.vn": "Lao Động",
  "sggp.org.vn": "Sài Gòn Giải Phóng",
  "baochinhphu.vn": "Báo Chính phủ",
  "qdnd.vn": "Quân đội nhân dân",
  "hanoimoi.vn": "Hà Nội Mới",
  "baodanang.vn": "Báo Đà Nẵng",
  "baoquangnam.vn": "Báo Quảng Nam",
  "baodaklak.vn": "Báo Đắk Lắk",
  "baohaiduong.vn": "Báo Hải Dương",
  "baothanhhoa.vn": "Báo Thanh Hóa",
  "baohoabinh.com.vn": "Báo Hòa Bình",
  "baoquangninh.vn": "Báo Quảng Ninh",
  "baobariavungtau.com.vn": "Báo Bà Rịa - Vũng Tàu",
  "baothuathienhue.vn": "Báo Thừa Thiên Huế",
  "huengaynay.vn": "Huế ngày nay",
  "baonghean.vn": "Báo Nghệ An",
  "vietnam.vn": "Vietnam.vn",
};

/** The house of an address; null where the table does not hold its host. */
export function publisherOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parts = new URL(url).hostname.split(".");
  const hosts = parts.map((_, at) => parts.slice(at).join("."));
  return hosts.map((host) => HOUSES[host]).find((house) => house !== undefined) ?? null;
}
