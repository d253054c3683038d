import { describe, expect, test } from 'vitest'
import { recordOf } from '../link/tell.js'

/** Whom each pronoun of a text stands for, in text order. */
function meant(text: string): readonly string[] {
  const { people = [] } = recordOf(text)
  return people
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'pronoun')
        .map(({ start, text: word }) => ({ start, told: `${word} ${name}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ told }) => told)
}

describe('a pronoun stands for', () => {
  test.each([
    ['the subject before', 'Mary Olson left. She came home.', ['She Mary Olson']],
    ['the one of its sex', 'Mary Olson met David Harrow. She came home.', ['She Mary Olson']],
    ['not the subject of its own clause', 'Mary Olson saw Anna Roe. Roe praised her.', ['her Mary Olson']],
    [
      'somebody other than who speaks',
      'David Harrow resigned. "He was a good man," said Peter Dahl.',
      ['He David Harrow'],
    ],
    ['the one who goes on speaking', 'Mary Olson spoke of Peter Dahl. "It rained," she said.', ['she Mary Olson']],
    [
      'the one whose words go on over many sentences',
      'Peter Dahl met David Harrow. Dahl told the press of it. "It rained. It was cold. Nobody came." He said the town was empty.',
      ['He Peter Dahl'],
    ],
    [
      'the one who goes on speaking, and not of whom he tells',
      'Peter Dahl told the press of it. "It rained. It was cold." David Harrow is said to have left. "There was nobody," he said.',
      ['he Peter Dahl'],
    ],
    [
      'the speaker behind an aside',
      'Peter Dahl, a baker from the town, told David Harrow of it. "It rained. It was cold." He added that it was late.',
      ['He Peter Dahl'],
    ],
    [
      'the one whom the article is about, at the head of a paragraph',
      'Peter Dahl has died\n\nPeter Dahl was a baker. Dahl left the town in May. Dahl came home with David Harrow and saw Harrow daily.\n\nIn his last year, the town was empty.',
      ['his Peter Dahl'],
    ],
    ['nobody named, where somebody else is nearer', 'Mary Olson left. A woman fell when she ran.', []],
    ['nobody, where two are as likely', 'Mary Olson and Anna Roe left. She came home.', []],
    ['whom a verb has told of', 'Mary Olson met Anna Roe. Olson told the court that she was late.', ['she Mary Olson']],
    [
      'the one who is asked',
      'Peter Dahl met David Harrow. Dahl asked Harrow whether he was well.',
      ['he David Harrow'],
    ],
    [
      'the one whom a lawyer speaks for',
      'Peter Dahl was fined. His lawyer, David Harrow, said he was sorry.',
      ['His Peter Dahl', 'he Peter Dahl'],
    ],
    [
      'the lawyer, where the client is of the other sex',
      "Mary Olson was fined. Mary Olson's lawyer, David Harrow, said he was sorry.",
      ['he David Harrow'],
    ],
    [
      'whom a relative clause is said of',
      'Peter Dahl spoke of the guilt of David Harrow, who admitted that he was late.',
      ['he David Harrow'],
    ],
    ['who acts in its clause', 'Mary Olson spoke. Olson left. Anna Roe passed her rival.', ['her Anna Roe']],
    ['not the one who praises, nor surely the other', 'Mary Olson praised Anna Roe, saying she was quick.', []],
    ['who is named right behind', 'Peter Dahl met David Harrow. If he wins, Harrow will leave.', ['he David Harrow']],
    ['the one joined to it', 'Peter Dahl praised David Harrow and his town.', ['his David Harrow']],
    ['the one praised for it', 'Peter Dahl praised David Harrow for his work.', ['his David Harrow']],
    [
      'no one spoken of in the quotation that it speaks',
      'David Harrow met Peter Dahl. "Harrow was late, and Harrow was angry," he said.',
      ['he Peter Dahl'],
    ],
    [
      'not the one whose sentence it breaks',
      'Peter Dahl spoke of David Harrow. "It rained," Dahl said. Harrow, he said, was late.',
      ['he Peter Dahl'],
    ],
    [
      'somebody other than whom the "she" behind the quotation means',
      'Mary Olson met Anna Roe and Peter Dahl. Olson spoke. "She was late," she said. "He was not."',
      ['She Anna Roe', 'she Mary Olson', 'He Peter Dahl'],
    ],
    [
      'somebody other than those who take turns',
      'Peter Dahl: David Harrow came late.\n\nMark Roe: Was he ill?\n\nPeter Dahl: I think he was.',
      ['he David Harrow', 'he David Harrow'],
    ],
    [
      'somebody other than who answers the questions of an interview',
      'Peter Dahl is a baker. Dahl spoke to us in May.\n\nWho taught you?\n\nDavid Harrow did. He gave me my first oven.\n\nWhat did you bake?\n\nI baked bread. He liked it.\n\nAnd now?\n\nI sleep.',
      ['He David Harrow', 'He David Harrow'],
    ],
    [
      'somebody told of in the clause around, whom a phrase of its own is about',
      'Peter Dahl spoke. Dahl voted for Mary Olson despite disagreements with her.',
      ['her Mary Olson'],
    ],
    [
      'who is sent what a clause without "that" tells of',
      'Mary Olson left. David Harrow vetoed plans the council sent him.',
      ['him David Harrow'],
    ],
    [
      'not the one who is to do it',
      'Peter Dahl spoke. The deal led the banker, David Harrow, to offer him a post.',
      ['him Peter Dahl'],
    ],
    [
      'who comes behind an opening clause that tells of another',
      'As he met Mary Olson of the bank, the director David Harrow smiled.',
      ['he David Harrow'],
    ],
    ['who comes behind an opening participle', 'Fearing for her life, Mary Olson left.', ['her Mary Olson']],
    [
      'who is named first, where nobody was told of',
      "As the debate over her future ended, Mary Olson's friends left.",
      ['her Mary Olson'],
    ],
    ['nobody who shares a name, by what the name says alone', 'Kim Olson spoke. He left.', ['He Kim Olson']],
    [
      'rather one of its own sex than one whose name is borne by both',
      'Kim Olson met David Harrow. He left.',
      ['He David Harrow'],
    ],
    ['not the one who comes to the rescue', 'Mary Olson fell. Anna Roe came to her rescue.', ['her Mary Olson']],
    [
      'not the one named behind it in the clause',
      'Peter Dahl met David Harrow. Harrow spoke. He praised Harrow for it.',
      ['He Peter Dahl'],
    ],
    [
      'the one named behind it where it says who that is',
      'David Harrow was a baker. He became Sir David in May.',
      ['He David Harrow'],
    ],
    [
      'who was named last, at the end of the sentence before',
      'To tell of Mary Olson and her town, I am joined by Anna Roe of the bank. She knows it well.',
      ['her Mary Olson', 'She Anna Roe'],
    ],
    [
      'rather one alone than one of two who act together',
      'Peter Dahl and David Harrow named Mark Roe. He was late.',
      ['He Mark Roe'],
    ],
    [
      'nobody by whose name a thing is called',
      'Mary Olson met Peter Dahl. In an interview at his Carrow office, he spoke of her.',
      ['his Peter Dahl', 'he Peter Dahl', 'her Mary Olson'],
    ],
    ['who owns what a participle describes', 'Mary Olson began her working life in the mill.', ['her Mary Olson']],
    [
      'nobody whose name a work bears',
      'David Harrow writes. His new novel, Ashley Bell, sold well. He was glad.',
      ['His David Harrow', 'He David Harrow'],
    ],
    [
      'not who has the turn, whose name stands alone',
      'Mary Olson met David Harrow.\n\nPeter Dahl:\n\nIt rained.\n\nMark Roe:\n\nI believe he was late.',
      ['he David Harrow'],
    ],
    [
      'who is told of by name in a turn, though he took turns before',
      'Peter Dahl: It rained.\n\nDavid Harrow: It did.\n\nPeter Dahl: This is David Harrow. He is a baker.',
      ['He David Harrow'],
    ],
    [
      'not the one who goes on with a turn',
      'Peter Dahl: It rained.\n\nDavid Harrow: It did.\n\nMark Roe left. I saw that he was late.',
      ['he Mark Roe'],
    ],
    [
      'who is told of behind a turn',
      'Mary Olson: It rained.\n\nAnna Roe: It did.\n\nRoe laughs as she says it.',
      ['she Anna Roe'],
    ],
    [
      'whom the article is about, far behind',
      'Peter Dahl dies\n\nPeter Dahl has died. Dahl was a baker.\n\nThe bank said so.\n\nThe cause was the heart. Mark Roe, the mayor, confirmed it.\n\nHe was known for his bread.',
      ['He Peter Dahl', 'his Peter Dahl'],
    ],
    [
      'the one who is asked whether',
      'Peter Dahl spoke of his work. He left. Dahl asked David Harrow whether he was late.',
      ['his Peter Dahl', 'He Peter Dahl', 'he David Harrow'],
    ],
    [
      'who acts in the clause that it hangs on',
      'Peter Dahl left. Dahl spoke after David Harrow held a talk in which he wept.',
      ['he David Harrow'],
    ],
    [
      'the subject behind its title',
      'David Harrow died. Owner of the bank Peter Dahl issued a statement. He said it was sad.',
      ['He Peter Dahl'],
    ],
    [
      'not somebody within a phrase',
      'Peter Dahl, a suspect in the murder of David Harrow, left. He came home.',
      ['He Peter Dahl'],
    ],
    [
      'somebody far back, where nobody else of that sex is told of',
      'Mary Olson left. It rained. The town was dark. The bus was late. It was cold. She came home.',
      ['She Mary Olson'],
    ],
    [
      'nobody, where somebody without a name is told of since',
      'Mary Olson left. It rained. The town was dark. A woman fell. The bus was late. It was cold. It was dark. She came home.',
      [],
    ],
    [
      'nobody, where the one of that age has no name',
      'Mary Olson met Anna Roe. The 42-year-old said she was tired.',
      [],
    ],
    [
      'the one whose office it is',
      'Gov. Mary Olson met Anna Roe. Roe praised the governor. "She was right," Roe said.',
      ['She Mary Olson'],
    ],
    [
      'nobody whom the phrase with it names',
      'Mary Olson spoke. Living with her aunt, Anna Roe, was hard.',
      ['her Mary Olson'],
    ],
    [
      'one who is named by no phrase of its own',
      'Mary Olson left. In her report, Anna Roe called the town empty.',
      ['her Anna Roe'],
    ],
    ['who owns the phrase around it', "David Harrow spoke of Peter Dahl's fear of his father.", ['his Peter Dahl']],
    [
      'not the owner of another phrase',
      "David Harrow met Peter Dahl's lawyer and left for his town.",
      ['his David Harrow'],
    ],
    [
      'not the one who does two things to somebody',
      'It rained. Peter Dahl attacked David Harrow in May, calling him a fraud.',
      ['him David Harrow'],
    ],
    [
      'the one to whom something comes of what he did',
      'It rained. Peter Dahl beat David Harrow in May, making him the first.',
      ['him Peter Dahl'],
    ],
    [
      'nobody, where one did something to another',
      'It rained. Peter Dahl sacked David Harrow because he was late.',
      [],
    ],
    [
      'who acts, where the other stands aside',
      'It rained. Peter Dahl spoke to David Harrow before he left.',
      ['he Peter Dahl'],
    ],
    [
      'the one for whom a spokesman speaks',
      'It rained. A spokesman for David Harrow, Peter Dahl, said he had read the letter.',
      ['he David Harrow'],
    ],
    [
      'nobody, where a lawyer may tell of himself',
      'It rained. Peter Dahl, a lawyer for David Harrow, said he had read the letter.',
      [],
    ],
    [
      'a friend who tells of himself',
      'It rained. Peter Dahl, a friend of David Harrow, said he had read the letter.',
      ['he Peter Dahl'],
    ],
    [
      'who is named behind the phrase that opens a sentence',
      'Peter Dahl praised the plan. In his list for the paper, David Harrow left it out.',
      ['his David Harrow'],
    ],
    [
      'not the one who takes the place of somebody dead',
      'Peter Dahl led the bank for years. After his death, David Harrow led the bank.',
      ['his Peter Dahl'],
    ],
    [
      'of whom a relative clause tells',
      'It rained. Mark Roe and Peter Dahl met David Harrow, who had sold his house.',
      ['his David Harrow'],
    ],
    [
      'not of whom a relative clause tells, where it is the object',
      'Peter Dahl left. David Harrow, who praised him, stayed.',
      ['him Peter Dahl'],
    ],
    [
      'not the one who does a second thing to somebody',
      'Peter Dahl left. It rained. David Harrow took the bus and told him.',
      ['him Peter Dahl'],
    ],
    [
      'not the one of whom an apposition tells',
      'Peter Dahl left in May. David Harrow, his old coach, praised him.',
      ['his Peter Dahl', 'him Peter Dahl'],
    ],
    [
      'the one whose wife tells of it',
      "It rained. Mark Roe and Peter Dahl met. David Harrow's wife, Mary Harrow, said he was late.",
      ['he David Harrow'],
    ],
    [
      'the subject of a verb that looks like an adjective',
      'Mark Roe met Peter Dahl.\n\nDahl retired in May. In his book, the town was empty.',
      ['his Peter Dahl'],
    ],
    [
      'who acts in the clause behind "as"',
      'Mark Roe spoke. The town was empty as Peter Dahl left his house.',
      ['his Peter Dahl'],
    ],
    [
      'the owner of what was told of before "and"',
      'Peter Dahl was born in May. His father was a baker and his mother sang.',
      ['His Peter Dahl', 'his Peter Dahl'],
    ],
    [
      'nobody of the headline',
      'Mary Olson leaves office after ten years of service\n\nLilac Day, 5 May 2024\n\nShe came home, and it rained in the town.',
      [],
    ],
    [
      'the one whose words broke off, and who goes on',
      'Peter Dahl met David Harrow. "It rained," Dahl said, "and he was late."',
      ['he David Harrow'],
    ],
    ['the dead, of whom it is told', 'David Harrow was shot dead on Monday. He was 34.', ['He David Harrow']],
    [
      'not somebody four sentences back, where another is near',
      'Mary Olson left. Anna Roe came. It rained. It was cold. She slept.',
      ['She Anna Roe'],
    ],
    [
      'the only one, far back',
      'Mary Olson left. It rained. It was cold. It snowed. It was late. She came home.',
      ['She Mary Olson'],
    ],
    ['nobody, too far back', `Mary Olson left. ${'It rained. '.repeat(14)}She came home.`, []],
    ['the owner right behind "and"', 'Peter Dahl saw David Harrow and his wife.', ['his David Harrow']],
    [
      'the subject in its clause, whose rival it is',
      'David Harrow slept. Peter Dahl beat his rival.',
      ['his Peter Dahl'],
    ],
    ['who is thanked', 'Peter Dahl told David Harrow and thanked him.', ['him David Harrow']],
    ['who acts, himself', 'David Harrow slept. Peter Dahl blamed himself.', ['himself Peter Dahl']],
    [
      'the one whom a biographer speaks for',
      'Peter Dahl was ill. His doctor, David Harrow, said he was well.',
      ['His Peter Dahl', 'he Peter Dahl'],
    ],
    [
      'whom a claim taken for a noun tells of',
      'Peter Dahl met David Harrow. Dahl claims he was late.',
      ['he Peter Dahl'],
    ],
    [
      'the one announced behind a longer clause',
      'Peter Dahl met David Harrow. Before he left for the far north of the country, Harrow wrote to the king.',
      ['he David Harrow'],
    ],
    [
      'not one behind a full clause of its own',
      'Peter Dahl slept. If he wins, the town will be glad, and David Harrow will leave.',
      ['he Peter Dahl'],
    ],
    [
      'not the owner in the clause that opens it',
      'Peter Dahl met Mary Olson. When he left, Olson slept.',
      ['he Peter Dahl'],
    ],
    [
      'who said it in the main clause, not in the one that opens the sentence',
      'When Mary Olson asked Peter Dahl, he left. "It rained," he said.',
      ['he Peter Dahl', 'he Peter Dahl'],
    ],
    [
      'the minister behind a verb of saying',
      'David Harrow was late. "It rained," said Interior Minister Peter Dahl. He left at noon.',
      ['He Peter Dahl'],
    ],
    ['who is told of in a passive', 'Peter Dahl was told by David Harrow that he was free.', ['he Peter Dahl']],
    [
      'of whom it was told, and not who told it at the end',
      'Peter Dahl is held in Tarn, Officer David Harrow said.\n\nIn May, he was fined in Lima.',
      ['he Peter Dahl'],
    ],
    [
      'who told it at the end, where nobody else acts',
      'The bank closed in Tarn, Officer David Harrow said.\n\nIn May, he was fined in Lima.',
      ['he David Harrow'],
    ],
    [
      'who said it before, at the end of a sentence about another',
      'Peter Dahl is held in Tarn, Officer David Harrow said.\n\nIn May, Dahl was fined in Lima, he said.',
      ['he David Harrow'],
    ],
    [
      'who answers',
      'It rained, Officer David Harrow said.\n\nPeter Dahl came from the town ten years ago.\n\nAsked whether any person was hurt, he said it was too early to tell.',
      ['he David Harrow'],
    ],
    [
      'who acted right before, at the head of a paragraph',
      'Peter Dahl spoke. Dahl told the press that Dahl was well. Dahl left.\n\nLast week, Judge Ade Okello ordered Dahl to come.\n\nHe noted that it was late.',
      ['He Ade Okello'],
    ],
    [
      'whoever owns what is named before',
      'Peter Dahl said that the fall of his rival, David Harrow, is good for his town.',
      ['his Peter Dahl', 'his Peter Dahl'],
    ],
    [
      'not who speaks a quotation that ends sentences later',
      'David Harrow fell. "It is late. We hope he is back in May. If not, in June," said Peter Dahl.',
      ['he David Harrow'],
    ],
    ['who is called so', 'A man identified as Peter Dahl is held. He fled in May.', ['He Peter Dahl']],
    [
      'whose mother and whose father it is',
      'Mary Olson was born in Lima. Her mother, Anna Roe, was a nurse. Her father was a baker.',
      ['Her Mary Olson', 'Her Mary Olson'],
    ],
    [
      'the owner right behind "and", whatever is said of him',
      'Peter Dahl is a child of David Harrow, head of the board, and his second wife.',
      ['his David Harrow'],
    ],
    [
      'who wrote it, behind the name of no book',
      'Mary Olson met Anna Roe. Roe left the town. In her new book, Olson told of it.',
      ['her Mary Olson'],
    ],
    ['somebody by the name of birth', 'Mary Olson was born Anna Roe in Lima. She came home.', ['She Mary Olson']],
    ['nobody, where only such a one is told of', 'Any witness may come. He or she is heard.', []],
    [
      'who stands accused and is called the defendant',
      'Peter Dahl was charged with theft. David Harrow spoke. The defendant took his coat.',
      ['his Peter Dahl'],
    ],
    [
      'of whom the court heard',
      'The court heard that Peter Dahl hit a man. David Harrow spoke. The defendant took his coat.',
      ['his Peter Dahl'],
    ],
    [
      'of two who stand accused the one told of last',
      'Peter Dahl was charged. Paul Olt was charged. It rained. It was late. Olt spoke. David Harrow spoke. The defendant took his coat.',
      ['his Paul Olt'],
    ],
    [
      'nobody, where two stand accused',
      'Peter Dahl was charged. Paul Olt was charged. The defendant took his coat.',
      [],
    ],
    [
      'who is defended',
      'Peter Dahl was charged with theft. David Harrow, defending, said his client was ashamed of what he had done. "He is sorry," Harrow said.',
      ['his David Harrow', 'he Peter Dahl', 'He Peter Dahl'],
    ],
    [
      'whose mother speaks of her son',
      "Peter Dahl's mother, Ana, said her son had lost his work.",
      ['her Ana', 'his Peter Dahl'],
    ],
    [
      'whose mother she was told to be',
      "Peter Dahl's mother, Ana Roe, spoke. David Harrow came. Roe said her son had lost his work.",
      ['her Ana Roe', 'his Peter Dahl'],
    ],
    [
      'nobody, whose mother has no daughter that the text knows',
      "Peter Dahl's mother, Ana Roe, spoke. Roe said her daughter had lost her work.",
      ['her Ana Roe'],
    ],
    [
      'of whom his wife speaks',
      'Peter Dahl spoke to David Harrow. Harrow left. Dahl\'s wife, Ana Roe, wept. "He is a good man," Roe said.',
      ['He Peter Dahl'],
    ],
    ['not who tells it between commas', 'David Harrow came. The driver fled, Harrow said, and later he was seen.', []],
    [
      'not who tells it behind, of somebody without a name',
      'A trooper, David Harrow, came. The driver fled into a field, Harrow said. Mary Olson saw him.',
      [],
    ],
    [
      'not who tells it behind',
      'Peter Dahl met David Harrow. Dahl spoke. He lost the race, Dahl said.',
      ['He David Harrow'],
    ],
    [
      'who comes home behind an opening clause',
      'As he came home, the door was open, Peter Dahl said.',
      ['he Peter Dahl'],
    ],
    [
      'not surely who speaks to the paper, where he tells officers',
      'David Harrow said Peter Dahl fled. He told officers that it was late.',
      [],
    ],
    [
      'who acts in what is told',
      'Peter Dahl spoke. Dahl said that David Harrow had a gun under his seat.',
      ['his David Harrow'],
    ],
    [
      'whose client it is',
      'Peter Dahl was fined. His lawyer, David Harrow, said his client was sorry.',
      ['His Peter Dahl', 'his David Harrow'],
    ],
    ['who is told to do it', 'Peter Dahl came. Dahl told David Harrow to think of his wife.', ['his David Harrow']],
    [
      'of whom it is said in a clause below',
      'Peter Dahl spoke. Dahl said David Harrow was ashamed of what he had done.',
      ['he David Harrow'],
    ],
    [
      'not who has done it to him',
      'Peter Dahl met David Harrow. Harrow is accused of ordering his murder.',
      ['his Peter Dahl'],
    ],
    ['whose bail a judge sets', 'Peter Dahl fled. A judge set his bail at a pound.', ['his Peter Dahl']],
    [
      'not who is told of in the sentence that it breaks',
      'Mary Olson came. Her sister, she said, was late.',
      ['Her Mary Olson', 'she Mary Olson'],
    ],
    [
      'who was said to be there',
      'Peter Dahl came home with Paul Olt. Olt left. The man who spoke was David Harrow. He left.',
      ['He David Harrow'],
    ],
    [
      'who was said to be there, behind what he is',
      "Paul Olt spoke. The first to speak was the mayor's brother, David Harrow. He wept.",
      ['He David Harrow'],
    ],
    ['the owner of her back', 'Mary Olson beat Anna Roe. Olson fell on her back.', ['her Mary Olson']],
    [
      'who is spoken of in a quotation, and not its speaker',
      'Anna Roe met Mary Olson. "Roe was late," the Russian said. "She was angry."',
      ['She Anna Roe'],
    ],
    ['not who is named his heir', 'Peter Dahl left, naming David Harrow as his heir.', ['his Peter Dahl']],
    ['somebody of another sex than the man before', 'Mary Olson left. A man fell when she ran.', ['she Mary Olson']],
    [
      'whom a judge tells it',
      'Peter Dahl was fined. Judge David Harrow told Dahl that he would be sent to jail.',
      ['he Peter Dahl'],
    ],
    [
      'who tells it, if no judge',
      'Peter Dahl met David Harrow. Harrow told Dahl that he would go.',
      ['he David Harrow'],
    ],
    [
      'who is said to have done it, where the next sentence is no saying',
      'Peter Dahl came. David Harrow said Dahl had been fined before. In May he was held in Lima.',
      ['he Peter Dahl'],
    ],
    [
      'not the team-mate, but whose team-mate it is',
      'Peter Dahl came. Dahl met David Harrow. Harrow was his team-mate.',
      ['his Peter Dahl'],
    ],
    [
      'who asks a board to do it',
      'Peter Dahl met David Harrow. Dahl left. Dahl will ask the board to free him.',
      ['him Peter Dahl'],
    ],
    [
      'who acts, behind an age',
      'Peter Dahl came. Dahl left when David Harrow, 31, opened his coat.',
      ['his David Harrow'],
    ],
    [
      'not those who do it together with others',
      'Peter Dahl came to Lima. Dahl said that Mark Olson and others want him out of the bank.',
      ['him Peter Dahl'],
    ],
    [
      'not who has become one of somebody’s friends',
      'Peter Dahl met David Harrow. Dahl said that Harrow was one of his friends.',
      ['his Peter Dahl'],
    ],
    [
      'the owner of what is counted, or of what two words joined by a hyphen describe',
      'Mary Olson met Anna Roe. Olson left with her two sons and spoke of it in her on-court talk.',
      ['her Mary Olson', 'her Mary Olson'],
    ],
    ['not who stands before “whom”', 'Peter Dahl met David Harrow, whom he had coached.', ['he Peter Dahl']],
    [
      'who was told of before a long quotation, in its later paragraphs',
      'Peter Dahl praised David Harrow in May.\n\n"It rained," Dahl said. "The club is well. The town is well. The players are well.\n\n"I hope that he is glad."',
      ['he David Harrow'],
    ],
    [
      'not who was told of in a quotation before the last',
      'Peter Dahl met David Harrow. "I saw Harrow," said Anna Roe.\n\nRoe said that Mark Olson was late. "It hurt to see him."',
      ['him Mark Olson'],
    ],
    [
      'who acts in the clause that is told, and owns something',
      'Mary Olson came in May. Olson left. Olson said Anna Roe lost her house.',
      ['her Anna Roe'],
    ],
    [
      'who acts in a clause that a phrase of time ends',
      'Mary Olson came in May. Olson left. Olson said Anna Roe was ill before her trial.',
      ['her Anna Roe'],
    ],
    [
      'nobody, where a woman without a name is as near',
      'Mary Olson left. David Harrow shot his wife after she fell.',
      ['his David Harrow'],
    ],
    [
      'who acts, in what he calls so',
      'Mark Olson met Peter Dahl. A man fired Dahl in May after what he called a row.',
      [],
    ],
    [
      'the subject, and not whom an aside tells of, as the speaker of a quotation',
      'David Harrow came. Peter Dahl, whose office fined Harrow in 2009, said: "I know that he lies."',
      ['he David Harrow'],
    ],
    [
      'whoever is spoken of, where somebody without a name speaks',
      'Anna Roe met Peter Dahl. Roe spoke of David Harrow, the Dane said: "I respect him."',
      ['him David Harrow'],
    ],
    [
      'the one of whom the paragraph tells',
      'Anna Roe came to Lima. She is a judge.\n\nThe board wrote to Mary Olson. In May it read her letter.',
      ['She Anna Roe', 'her Mary Olson'],
    ],
    [
      'what an employee of many years is, and no other',
      'Peter Dahl was a 25 year employee who worked his way up.',
      ['his Peter Dahl'],
    ],
    ['the doctor', 'Dr. Peter Dahl met David Harrow. The doctor put on his coat.', ['his Peter Dahl']],
    [
      'the prime minister of before, though another is named later',
      'Prime Minister Peter Dahl spoke. It rained. It was cold. The prime minister lost his hat. Premier Mark Olson of Peru left.',
      ['his Peter Dahl'],
    ],
    [
      'not who only says it, where a man is told of by his age',
      'Officer Peter Dahl said it rained. The 77-year-old man lost his car.',
      [],
    ],
    [
      'not who is only named as a source, where a man acts',
      'Officer Peter Dahl came. According to Dahl, the man parked his car.',
      [],
    ],
    ['kin by name', 'Mary Olson got her son, Bently, out of his seat.', ['her Mary Olson', 'his Bently']],
    ['not the one whose mum is spoken of', 'Mary Olson left. "My mum came and I spoke to her," the Dane said.', []],
    [
      'whose play it is, with its title',
      'In his new play, "Rain," the poet Peter Dahl speaks of Lima.',
      ['his Peter Dahl'],
    ],
    [
      'neither of two who take turns, one of them with party and state',
      'Anna Roe, host: David Harrow met the board. What of it?\n\nSen. Mark Olson, (D), Ohio: He has not been open.\n\nRoe: He sent a text, Senator.',
      ['He David Harrow', 'He David Harrow'],
    ],
    [
      'whose claims are told',
      'Anna Roe met Peter Dahl. She told him he needed to change his ways. She denied claims by Judge David Harrow that he had come.',
      ['She Anna Roe', 'him Peter Dahl', 'he Peter Dahl', 'his Peter Dahl', 'She Anna Roe', 'he David Harrow'],
    ],
    [
      'but not whose guests they were',
      'Anna Roe met Peter Dahl. She told him he needed to change his ways. She denied guests of Judge David Harrow that he had come.',
      ['She Anna Roe', 'him Peter Dahl', 'he Peter Dahl', 'his Peter Dahl', 'She Anna Roe', 'he Peter Dahl'],
    ],
  ])('%s', (_, text, people) => {
    expect(meant(text)).toEqual(people)
  })
})
