import { service } from '../../src/library/service.ts';
import { serveMethods } from '../../src/library/worker-link.ts';

serveMethods(self, service);
