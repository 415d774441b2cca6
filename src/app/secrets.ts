const SECRET_NAME =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH_?KEY|SIGNING_?KEY|WEBHOOK|CREDENTIALS?(?:$|_)|(?:^|_)(?:KEY|PAT|DSN)S?$/i

/**
 * Values of the environment that must never be printed: every variable whose name says so. Lists and texts of several
 * lines are taken apart, as each part may turn up alone.
 */
export function secretsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(variables)
    .filter(([name]) => SECRET_NAME.test(name.replaceAll('-', '_')))
    .flatMap(([, value]) => [value, ...value.split(/[,\r\n]/).map((part) => part.trim())])
  return [...new Set(values.filter((value) => value !== ''))]
}
