/** Mails as they are pasted or saved: their heads, what signs them, what they answer, and the notes of lists and firms. */
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const story =
  'A boat with forty people on board sank off Kalo on Tuesday night, and nine of them are missing, the harbour office said.\n\nThe other passengers were taken to Sund by fishermen, and most of them have gone home since, it said in a statement.'
const fields = ['From: Ada Roe <roe@kalo.example>', 'To: desk@lorne.example', 'Subject: Boat sinks off Kalo']

const layoutOf = (...parts: readonly string[]) => segment(articleOf(parts.join('\n\n')))
const roleOf = (line: string, ...parts: readonly string[]): string | undefined => {
  const text = parts.join('\n\n')
  return segment(articleOf(text)).blocks.find(({ start, end }) => text.slice(start, end).split('\n').includes(line))
    ?.role
}

describe('the head of a mail', () => {
  test.each([
    ['Boat sinks off Kalo', 'Boat sinks off Kalo'],
    ['Re: Boat sinks off Kalo', 'Boat sinks off Kalo'],
    ['Fwd: RE: [lorne-news] Boat sinks off Kalo', 'Boat sinks off Kalo'],
  ])('names the title: %s', (subject, title) => {
    expect(layoutOf(`From: Ada Roe\nSubject: ${subject}`, story).title).toEqual({ text: title })
  })

  test('of which the copy in the text counts', () => {
    expect(layoutOf(fields.join('\n'), 'Boat sinks off Kalo', story).title).toMatchObject({ start: 86 })
  })

  test.each([
    ['a subject without a sender', 'Subject: Boat sinks off Kalo'],
    ['a subject without a word', 'From: Ada Roe\nSubject: Re:'],
  ])('%s names none', (_, head) => {
    expect(layoutOf(head, story).title?.text).not.toBe('Boat sinks off Kalo')
  })

  test('is no text, wherever it stands', () => {
    for (const field of fields) expect(roleOf(field, 'See below, please.', fields.join('\n'), story)).toBe('other')
  })

  test.each(['From: Kalo', 'To: those who were on board'])('"%s" alone is text', (line) => {
    expect(roleOf(line, story, line)).not.toBe('other')
  })

  test('has its day, also as sent', () => {
    expect(
      layoutOf(['From: Ada Roe', 'Sent: 7 December 2015 09:41', 'To: desk', 'Subject: Boat sinks'].join('\n'), story)
        .published,
    ).toMatchObject({ value: '2015-12-07' })
  })
})

describe('a mail that was sent on', () => {
  const head =
    'Begin forwarded message:\nFrom: Ada Roe <roe@kalo.example>\nSubject: Boat sinks\nDate: 28 May 2019 at 11:02:17 SAST\nTo: desk'

  test('has a few words above, which are not of it, and its day', () => {
    expect(
      roleOf('Can you in Sund write this up by noon?', `Can you in Sund write this up by noon?\n${head}`, story),
    ).toBe('other')
    expect(layoutOf(`Can you in Sund write this up by noon?\n${head}`, story).published).toMatchObject({
      value: '2019-05-28',
    })
  })

  test('or a story above, which is one', () => {
    const lines = story.split('\n\n')
    const long = `${lines[0]} ${lines[1]}`
    expect(roleOf(long, long, head, story)).toBe('paragraph')
  })
})

describe('what signs a mail', () => {
  const signed =
    (...below: readonly string[]) =>
    (line: string) =>
      roleOf(line, fields.join('\n'), story, below.join('\n'))

  test('below two dashes', () => {
    const role = signed('--', 'Ada Roe', 'Kalo Press, Pier Road 12, Sund')
    expect([role('Ada Roe'), role('Kalo Press, Pier Road 12, Sund')]).toEqual(['other', 'other'])
  })

  test('below a greeting, a few lines long', () => {
    const role = signed('Best regards,', 'Ada Roe', 'Kalo Press, Sund')
    expect([role('Best regards,'), role('Ada Roe'), role('Kalo Press, Sund')]).toEqual(['other', 'other', 'other'])
  })

  test('below the rule of a list', () => {
    expect(signed('____________________', 'lorne-news mailing list')('lorne-news mailing list')).toBe('other')
  })

  test('a name alone before what is answered', () => {
    expect(
      signed('Ada', 'On Tue, May 7, 2024 at 1:15 PM Ben Lee wrote:', '> Any news of the boat of Kalo?')('Ada'),
    ).toBe('other')
    expect(signed('Ada', 'Boats of Sund')('Ada')).toBe('paragraph')
  })

  test('in a text that is no mail, two dashes are a rule between parts', () => {
    expect(roleOf('Ada Roe', story, '--\nAda Roe')).toBe('paragraph')
  })
})

describe('what a mail answers', () => {
  const answered = 'On Tue, May 7, 2024 at 1:15 PM Ben Lee <lee@lorne.example> wrote:'
  const quoted = '> Do we have anything from Sund on this? The desk of the Lorne Gazette is asking for a line or two.'

  test('is no text, nor is the line that says who wrote it', () => {
    expect([
      roleOf(answered, story, `${answered}\n${quoted}`),
      roleOf(quoted, story, `${answered}\n${quoted}`),
    ]).toEqual(['other', 'other'])
  })

  test('but is where nothing else is there', () => {
    expect(roleOf(quoted, `${answered}\n${quoted}`)).toBe('paragraph')
  })

  test('"On Tuesday he wrote:" without a mark below is text', () => {
    const line = 'On Tuesday the mayor of Lorne wrote:'
    expect(roleOf(line, story, `${line}\nNobody has asked me.`)).toBe('paragraph')
  })
})
