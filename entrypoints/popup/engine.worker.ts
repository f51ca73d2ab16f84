import { expose } from 'comlink';
import { service } from '../../src/library/service.ts';

expose(service);
