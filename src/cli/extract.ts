import { readArticles } from '../1-articles/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Notice } from '../model.ts'
import { type Command, command, UsageError } from './command.ts'
import { write } from './io.ts'
import { jobsOf, jobsOption } from './jobs.ts'
import { External, withOptions } from './reading/external-claims.ts'
import { readAll } from './reading/read-all.ts'
import { readingVersion } from './reading/version.ts'
import { Notices } from './terminal/notices.ts'
import { Progress, pace } from './terminal/progress.ts'
import { grouped } from './terminal/width.ts'

export const extract: Command = command({
  usage: '[--jobs N] [--with COMMAND] < articles.jsonl > claims.jsonl',
  help: `Every article on standard input (an object with “id” and “text” on a line of its own) gives one line on standard
output: what it says, knowing of no other article. An article that cannot be read gives {"error": …} with its line, its
id and the reason, and in the end exit status 1. “quanhe assemble” makes a graph of such lines; “content” and “reading”
in them tell what article and what program they are of.
With --with, each article also goes to a command of yours, a model or another program, as one line of JSON on its
standard input; it answers {"claims":[…]}. A claim whose quote does not stand in the text at its place, or whose names
do not, is refused and counted. data/README.md has the form.`,
  options: {
    jobs: { ...jobsOption.jobs, about: 'how many threads read articles at a time; 1, when left out' },
    ...withOptions,
  },
  async run({ words, options }, io) {
    if (words.length > 0) throw new UsageError('“extract” reads standard input: quanhe extract < articles.jsonl')
    if (io.stdin.isTTY) await write(io.stderr, 'Waiting for articles, one JSON object a line; Ctrl-D ends them.\n')
    const knowledge = loadKnowledge()
    const external = External.of(options, knowledge)
    const jobs = options.jobs === undefined ? 1 : jobsOf(options.jobs)
    const notices = new Notices(io)
    const progress = new Progress(io)
    const tell = async (notice: Notice) => {
      progress.clear()
      await notices.tell(notice)
    }
    let count = 0
    let failed = false
    const fail = async ({ line, article, message }: Notice) => {
      failed = true
      await write(io.stdout, `${JSON.stringify({ error: { line, article, message } })}\n`)
    }
    // Warnings about an article that is kept all the same come right before that article.
    let warnings: Notice[] = []
    const settle = async (kept?: string) => {
      for (const warning of warnings)
        await (kept !== undefined && warning.article === kept ? tell(warning) : fail(warning))
      warnings = []
    }
    const reading = readingVersion()
    for await (const read of readAll(() => readArticles(['-'], { stdin: io.stdin }), {
      jobs,
      knowledge,
      judgements: knowledge.judgements,
      reading,
    })) {
      if (read.notice?.level === 'warning' && !read.article) {
        if (read.notice.article !== warnings[0]?.article) await settle()
        warnings.push(read.notice)
        continue
      }
      await settle(read.article?.id ?? read.notice?.article)
      if (read.notice && read.article) await fail(read.notice)
      else if (read.notice) await tell(read.notice)
      else {
        const made = await external?.add(read.extraction, read.article)
        for (const told of made?.notices ?? []) await tell(told)
        await write(io.stdout, `${made ? JSON.stringify(made.extraction) : read.line}\n`)
        count++
      }
      // On a terminal the lines themselves show it. How much there is to come on standard input nobody knows.
      if (!io.stdout.isTTY) progress.tell((s) => `${grouped(count)} articles read, ${pace(count, s)}`)
    }
    await settle()
    progress.clear()
    if (external) await write(io.stderr, external.summary())
    return failed || external?.failed ? 1 : 0
  },
})
