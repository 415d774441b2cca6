/** The page's name in the reports folder; apart from what writes it, which is loaded only where it is needed. */
export const HTML_REPORT = 'index.html'
