// Connection strings of data bases, queues, directories and mail servers that hold a password.
import type { SecretRule } from '../rule.js'
import { BASE62 } from './parts.js'
import { rule } from './shapes.js'
import { addressRule } from './url-passwords.js'

/** A password of a connection string: no template, no reference, no quote. */
const PASSWORD = String.raw`(?!\$|\{|<|\[|%|\*|@|#\{|passw(?:or)?d\b|pwd\b|secret\b|your|xxx)[^\s;&"'<>{}\x60]{6,128}`

export const databaseRules: readonly SecretRule[] = [
  addressRule({
    id: 'postgres-connection-string',
    title: 'PostgreSQL connection string with a password',
    source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
    schemes: [
      'postgres',
      'postgresql',
      'postgresql+psycopg2',
      'postgresql+asyncpg',
      'cockroachdb',
      'timescaledb',
    ],
  }),
  addressRule({
    id: 'mysql-connection-string',
    title: 'MySQL or MariaDB connection string with a password',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
    schemes: ['mysql', 'mysql2', 'mysqlx', 'mariadb', 'mysql+pymysql', 'mysql+mysqlconnector'],
  }),
  addressRule({
    id: 'mongodb-connection-string',
    title: 'MongoDB connection string with a password',
    source: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
    schemes: ['mongodb', 'mongodb+srv'],
  }),
  addressRule({
    id: 'redis-connection-string',
    title: 'Redis connection string with a password',
    source: 'https://www.iana.org/assignments/uri-schemes/prov/redis',
    schemes: ['redis', 'rediss', 'valkey'],
  }),
  addressRule({
    id: 'amqp-connection-string',
    title: 'AMQP (RabbitMQ) connection string with a password',
    source: 'https://www.rabbitmq.com/docs/uri-spec',
    schemes: ['amqp', 'amqps'],
  }),
  addressRule({
    id: 'sqlserver-address',
    title: 'SQL Server address with a password',
    source: 'https://learn.microsoft.com/en-us/sql/connect/jdbc/building-the-connection-url',
    schemes: ['mssql', 'sqlserver', 'mssql+pyodbc', 'mssql+pymssql'],
  }),
  addressRule({
    id: 'analytics-database-address',
    title: 'Address of a ClickHouse, Snowflake, Neo4j, Oracle or Cassandra data base with a password',
    source: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
    schemes: [
      'clickhouse',
      'snowflake',
      'neo4j',
      'neo4j+s',
      'bolt',
      'oracle',
      'cassandra',
      'trino',
      'redshift',
    ],
  }),
  addressRule({
    id: 'ldap-address',
    title: 'LDAP address with a password',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    schemes: ['ldap', 'ldaps'],
  }),
  addressRule({
    id: 'ftp-address',
    title: 'FTP or SFTP address with a password',
    source: 'https://www.rfc-editor.org/rfc/rfc1738#section-3.2',
    schemes: ['ftp', 'ftps', 'sftp'],
  }),
  addressRule({
    id: 'smtp-address',
    title: 'Mail server address with a password',
    source: 'https://nodemailer.com/smtp/ (connection URL)',
    schemes: ['smtp', 'smtps', 'imap', 'imaps'],
  }),
  rule({
    id: 'ado-net-connection-string',
    title: 'ADO.NET or ODBC connection string with a password',
    source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\b(?:server|data source|addr|host|user id|uid|initial catalog|database|driver)\s?=[^;"'\r\n]{1,120};` +
        String.raw`(?:[^;="'\r\n]{1,40}=[^;"'\r\n]{0,120};){0,4}\s?(?:password|pwd)\s?=\s?(?<secret>${PASSWORD})`,
      'i',
    ),
    example: (random) =>
      `Server=tcp:sql.${random.text('a-z', 8)}.io,1433;User ID=app;Password=${random.text(BASE62, 16)};Encrypt=True`,
    counterExamples: (random) => [
      'Server=db;User ID=app;Password={your_password};',
      'Server=db;User ID=app;Password=$(DbPassword);',
      'Server=db;User ID=app;Password=;',
      'Server=db;Integrated Security=true;',
      `id=${random.text(BASE62, 16)}`,
    ],
  }),
  rule({
    id: 'jdbc-connection-string',
    title: 'JDBC connection string with a password',
    source: 'https://jdbc.postgresql.org/documentation/use/#connection-parameters',
    keywords: ['jdbc:'],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\bjdbc:[a-z0-9:]{2,30}//[^\s"'<>]{1,160}?[?&;](?:password|pwd)=(?<secret>${PASSWORD})`,
      'i',
    ),
    example: (random) =>
      `jdbc:postgresql://db.${random.text('a-z', 8)}.io:5432/one?user=app&password=${random.text(BASE62, 16)}`,
    counterExamples: () => [
      ['jdbc:postgresql://db:5432/one?user=app&password=$', '{PGPASSWORD}'].join(''),
      'jdbc:postgresql://db:5432/one?user=app&password=password',
      'jdbc:postgresql://db:5432/one?user=app',
    ],
  }),
  rule({
    id: 'oracle-jdbc-password',
    title: 'Oracle thin JDBC address with a password',
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
    keywords: ['jdbc:oracle'],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern:
      /\bjdbc:oracle:(?:thin|oci8?):[\w$#]{1,30}\/(?!\$|\{|<|password\b)(?<secret>[^\s@"'<>{}]{4,64})@/i,
    example: (random) =>
      `jdbc:oracle:thin:scott/${random.text(BASE62, 14)}@//db.${random.text('a-z', 8)}.io:1521/x`,
    counterExamples: () => ['jdbc:oracle:thin:@//db:1521/x', 'jdbc:oracle:thin:scott/<password>@//db:1521/x'],
  }),
  rule({
    id: 'libpq-key-value-string',
    title: 'PostgreSQL key/value connection string with a password',
    source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE',
    keywords: ['password=', 'dbname='],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\b(?:host|user|dbname|port)=[^\s"';&]{1,100}[ ](?:[a-z_]{2,20}=[^\s"';&]{1,80}[ ]){0,5}password=(?<secret>${PASSWORD})`,
    ),
    example: (random) =>
      `host=db.${random.text('a-z', 8)}.io port=5432 user=app password=${random.text(BASE62, 16)}`,
    counterExamples: () => [
      'host=db user=app password=%s dbname=one',
      'host=db user=app password=$PGPASSWORD',
      'host=db user=app password=secret',
    ],
  }),
]
