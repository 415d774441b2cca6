/** A licence text without case, white space, punctuation and the words that people put round a name. */
export function spellingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/creative\s+commons/g, 'cc')
    .replace(
      /\b(?:the|licen[cs]es?|licensed|under|version|international|unported|public|general)\b|\bv(?=\d)/g,
      ' ',
    )
    .replace(/(?<=[a-z])v(?=\d)/g, '')
    .replace(/[^a-z0-9]+/g, '')
}

/**
 * What people write for common licences of data and code, by `spellingKey`, where that is not the SPDX identifier in
 * another case or with other punctuation. A bare name of a family suggests its latest member.
 */
export const USUAL_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['apache', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['apachesoftware20', 'Apache-2.0'],
  ['apachesoftware', 'Apache-2.0'],
  ['mitx11', 'MIT'],
  ['expat', 'MIT'],
  ['bsd', 'BSD-3-Clause'],
  ['bsd2', 'BSD-2-Clause'],
  ['simplifiedbsd', 'BSD-2-Clause'],
  ['bsd3', 'BSD-3-Clause'],
  ['newbsd', 'BSD-3-Clause'],
  ['modifiedbsd', 'BSD-3-Clause'],
  ['gpl', 'GPL-3.0-only'],
  ['gpl2', 'GPL-2.0-only'],
  ['gpl3', 'GPL-3.0-only'],
  ['gnugpl', 'GPL-3.0-only'],
  ['gnugpl3', 'GPL-3.0-only'],
  ['lgpl3', 'LGPL-3.0-only'],
  ['agpl', 'AGPL-3.0-only'],
  ['agpl3', 'AGPL-3.0-only'],
  ['mpl2', 'MPL-2.0'],
  ['cc0', 'CC0-1.0'],
  ['cczero', 'CC0-1.0'],
  ['ccby', 'CC-BY-4.0'],
  ['ccbysa', 'CC-BY-SA-4.0'],
  ['ccbync', 'CC-BY-NC-4.0'],
  ['ccbynd', 'CC-BY-ND-4.0'],
  ['ccbyncsa', 'CC-BY-NC-SA-4.0'],
  ['ccbyncnd', 'CC-BY-NC-ND-4.0'],
  ['ccattribution', 'CC-BY-4.0'],
  ['ccattribution40', 'CC-BY-4.0'],
  ['ccattributionsharealike40', 'CC-BY-SA-4.0'],
  ['ccattributionnoncommercial40', 'CC-BY-NC-4.0'],
  ['odcby', 'ODC-By-1.0'],
  ['odbl', 'ODbL-1.0'],
  ['pddl', 'PDDL-1.0'],
  ['cdlapermissive', 'CDLA-Permissive-2.0'],
  ['ogl', 'OGL-UK-3.0'],
  ['kogltype1', 'LicenseRef-KOGL-Type-1'],
  ['kogl1', 'LicenseRef-KOGL-Type-1'],
])
