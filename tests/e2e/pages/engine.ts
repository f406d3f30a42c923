import { frozenAnswers } from '../../engine/frozen';

Object.assign(window, { answers: frozenAnswers() });
