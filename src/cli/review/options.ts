import { type Command, Option } from 'commander'
import { sorts } from '../../review/session/sorts.js'

/** The options of `copydesk review`; those of reading and writing are the program's. */
export function addReviewOptions(command: Command): Command {
  const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]
  return command
    .description(
      'Shows claims and figures one by one in the terminal, inside their paragraphs.\nEvery decision is on disk before the next one is shown, in\nARTICLE.decisions.jsonl.',
    )
    .usage('[options] paths…')
    .option('--by <initials>', 'who decides (default: your login name)')
    .option('--sort <order>', `${sorts.join(', ')} (default: document)`)
    .option('--decisions <path>', 'file or folder for the decisions (default: beside each article)')
    .option('--status', 'count accepted, rejected, open and lost of each article; -f json for programs')
    .option('--export', 'write every article with what was decided on it; -f says how (default: jsonl)')
    .addOption(new Option('--import <file>', 'merge what a page or another reviewer has saved').argParser(collect))
    .option('--as-gold', 'print what was rejected, corrected or added as test cases')
}
