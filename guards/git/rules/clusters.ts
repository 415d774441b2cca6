/** Tokens by which people and machines join or steer clusters of containers. */
import type { SecretRule } from '../rule.js'
import { token } from './grammar.js'
import { BASE62, HEX, LOWER36, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'

export const CLUSTER_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'openshift-access-token',
      title: 'OpenShift OAuth access token',
      source:
        'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html (sha256~ and 43 characters)',
    },
    ['sha256~', [URL_SAFE, 43]],
  ),
  token(
    {
      id: 'docker-swarm-join-token',
      title: 'Docker Swarm join token',
      source: 'https://docs.docker.com/engine/swarm/join-nodes/',
    },
    ['SWMTKN-1-', [LOWER36, 50], '-', [LOWER36, 25]],
  ),
  token(
    {
      id: 'k3s-server-token',
      title: 'K3s or RKE2 join token',
      source: 'https://docs.k3s.io/cli/token#secure',
      keywords: ['::server:', '::node:'],
    },
    ['K10', [HEX, 64], { oneOf: ['::server:', '::node:'] }, [BASE62, 16, 64]],
  ),
  rule({
    id: 'kubeadm-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/#token-format',
    keywords: ['kubeadm', 'bootstrap'],
    minEntropy: 3,
    pattern:
      /(?:kubeadm|bootstrap)[^\r\n]{0,120}?token["']?[ \t]{0,4}[ =:][ \t]{0,4}["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.-])/i,
    example: (random) =>
      `kubeadm join 10.0.0.1:6443 --token ${random.text(LOWER36, 6)}.${random.text(LOWER36, 16)}`,
    counterExamples: (random) => [
      `kubeadm join 10.0.0.1:6443 --token ${random.text(LOWER36, 6)}.${random.text(LOWER36, 15)}`,
      'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef',
      'kubeadm join 10.0.0.1:6443 --token <token>',
    ],
  }),
  rule({
    id: 'rancher-api-token',
    title: 'Rancher API token',
    source: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
    keywords: ['token-', 'kubeconfig-'],
    minEntropy: 3.5,
    pattern:
      /(?<![\w-])(?<secret>(?:token|kubeconfig)-[a-z0-9-]{5,40}:[bcdfghjklmnpqrstvwxz2456789]{54})(?![\w-])/,
    example: (random) => `token-${random.text(LOWER36, 5)}:${random.text('bcdfghjklmnpqrstvwxz2456789', 54)}`,
    counterExamples: (random) => [
      `token-${random.text(LOWER36, 5)}:${random.text('bcdfghjklmnpqrstvwxz2456789', 53)}`,
      'token-abcde:<secret>',
    ],
  }),
]
