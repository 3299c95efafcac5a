import type { Entity } from '../../naming/entity.ts'
import type { Scene } from './scene.ts'

/** What is printed, and so is no broadcaster or agency. */
export const paperNoun = /^(?:paper|newspaper|magazine|daily|tabloid|weekly)$/
/** What is on the air, or sends its news to papers, and is none. */
export const onAir =
  /^(?:the )?(?:CNN|BBC|Reuters|AFP|AP|NPR|ABC\d?|NBC|CBS|Fox|RT|CNBC|Yonhap|Xinhua|Interfax|Tass|TASS|dpa|KTLA|Associated Press)\b|\b(?:TV|Radio|Television|News Agency|Channel)\b/
/** “The Herald”, where nothing else names it. */
export const isPaper = (name: string) =>
  /^The \p{Lu}/u.test(name) && mediumName.test(name) && !onAir.test(name)

/** “the Orsk Herald” */
export const isMediumName = (name: string) => mediumName.test(name)

/** What the press is called by. */
export const mediumNoun =
  /^(?:newspaper|magazine|outlet|publication|channel|network|broadcaster|station|paper|agency|daily|tabloid)$/
/** Whether a name is one of the press, which other companies’ news only passes through. */
export const isMedium = (scene: Scene, entity: Entity | null | undefined) =>
  entity != null &&
  (mediumName.test(entity.name) ||
    // “told Czech Radio”
    entity.mentions.some(({ start }) =>
      /\btold\s(?:the\s)?$/i.test(scene.text.slice(Math.max(0, start - 9), start)),
    ) ||
    // “Le Monde newspaper”, “the newspaper Chosun Ilbo”
    entity.mentions.slice(0, 5).some(({ start, end }) => {
      const after = /^\s(\p{L}+)/u.exec(scene.text.slice(end, end + 20))?.[1] ?? ''
      const before = /(\p{L}+)\s$/u.exec(scene.text.slice(Math.max(0, start - 20), start))?.[1] ?? ''
      return mediumNoun.test(after) || mediumNoun.test(before)
    }))

const mediumName =
  /\b(?:news|times|post|journal|guardian|herald|tribune|telegraph|mail|cnn|bbc|reuters|afp|ap|npr|abc\d?|nbc|cbs|fox|rt|cnbc|bloomberg|axios|variety|newsweek|huffpost|yonhap|xinhua|interfax|tass|dpa|ktla|associated press|zeitung|spiegel|monde|figaro|gazeta|ilbo|shimbun|daily|tmz|verge|wired|politico)\b/i
