import type { Email } from 'postal-mime'
import { allBytes, type Format, type Item, information, type Source, warning } from './format.ts'
import { bodyText } from './html/body-text.ts'
import { messagesOf } from './mail/mailbox.ts'
import { parseMail } from './mail/parse.ts'
import { toldItems } from './told-record.ts'

const ADVICE = 'Open it in a mail program, and save the text.'

/** One mail: its subject is the title, its text the text; of a mail with both, the HTML. What is attached is not read. */
export const mail: Format = {
  name: 'Mail',
  extensions: ['.eml'],
  advice: ADVICE,
  async *read(source) {
    yield* articleOf(await parseMail(await allBytes(source)))
  },
  takes: 1,
}

/** Many mails in one file, as Thunderbird and Google Takeout write them. */
export const mailbox: Format = {
  name: 'Mailbox',
  extensions: ['.mbox'],
  advice: ADVICE,
  read: readMailbox,
}

async function* readMailbox(source: Source): AsyncGenerator<Item> {
  for await (const { line, bytes, fault } of messagesOf(source.bytes())) {
    if (fault !== undefined) yield warning(`Skipped: ${fault}.`, line)
    else {
      const email = await parseMail(bytes).catch((error: Error) => error)
      if (email instanceof Error) yield warning(`Skipped: this mail could not be read (${email.message}).`, line)
      else yield* articleOf(email, line)
    }
  }
}

function articleOf(
  { subject, html, text, date, messageId, attachments, headers }: Email,
  line?: number,
): readonly Item[] {
  if (headers.length === 0) return [warning('Skipped: this is no mail, for it has no head.', line)]
  const title = subject?.trim() || undefined
  const body = html === undefined ? (text ?? '') : bodyText(html, title)
  const files = attachments.filter(({ related, mimeType }) => !related && !mimeType.startsWith('image/')).length
  if (body.trim() === '') return [warning('Skipped: this mail has no text.', line)]
  const left = `${files} attached files were not read. Save them into the folder.`
  return [
    ...(files > 0 ? [information(left, line)] : []),
    ...toldItems({ id: messageId?.replace(/^<|>$/g, ''), title, text: body, published: date }, line),
  ]
}
