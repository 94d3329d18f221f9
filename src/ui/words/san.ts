/** Who is told by what they are to the child takes no さん: 祖母, おじさん, ママ. */
const RELATION =
  /(?:ちち|はは|父|母|祖父母?|祖母|両親|兄|姉|弟|妹|叔父|伯父|叔母|伯母|おじ|おば|いとこ|親戚|親類|しんせき|友人|知人|ともだち|近所|先生|職員|様|さま|さん|ちゃん|くん|君|パパ|ママ|じいじ|ばあば|じじ|ばば)$/u

export function san(name: string): string {
  return RELATION.test(name.trim().replace(/[（(][^（()）]*[）)]$/u, '')) ? name : `${name}さん`
}
