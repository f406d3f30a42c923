import { around } from '../context';

const QUESTION = /[?？吗么]\s*$/;
/** A favour is asked, not a fact: …行吗, …好不好; and …，可以吗, where that is all of the clause. */
const FAVOUR = /(?:行|好|成)(?:吗|么|嘛|不|不行|不好)?[?？]?\s*$|[,，]\s*(?:[你您]看)?(?:可以|可好|怎么样|如何|方便)(?:吗|么|嘛|不)?[?？]?\s*$/;
/** A lure: 想稳赚吗. */
const LURE = /(?:^|[,，])(?:你们?|您|大家|姐妹们?|家人们?)?(?:还|也)?想(?:不想|要)?[^,，]{0,4}$/;

/** The sentence is a question; neither a request nor a lure. */
export const asked = around('sentence', [QUESTION], ({ before, after }) => QUESTION.test(after) && !FAVOUR.test(after) && !LURE.test(before));
