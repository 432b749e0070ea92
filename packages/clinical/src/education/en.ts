import type { EducationTexts } from "./education-texts.ts";

/** §12 in English, word for word. */
export const EDUCATION_EN: EducationTexts = {
  "ED-01": {
    title: "Why exercise helps",
    text: "Bones get stronger when muscles pull on them and when your feet carry your weight. Exercise for osteoporosis joins strength work, balance practice, posture work and weight-bearing activity such as walking or dancing. Together they can improve balance, lower your risk of falling, slow bone loss, ease pain, help a stooped posture and lift your mood. Physical therapy can help at every stage, from a new diagnosis to years later. It works best as a personal plan that fits your age, fitness and health.",
  },
  "ED-02": {
    title: "Small and often",
    text: "Muscles, balance and bones answer to regular practice. Ten minutes most days does more than one long session. Pick a time that suits you and tie it to a habit, such as after breakfast. Balance and back exercises are short and can be done daily. Strength exercises need at least two days a week, with rest between. If you miss a day, simply carry on with the next one. After a week or more away, start again gently.",
  },
  "ED-03": {
    title: "What to avoid, and why",
    text: "Some movements load the spine in a risky way. Avoid sit-ups, toe touches, strong twisting and golf swings, because bending and twisting together can injure weak bones. Avoid activities with a high chance of a hard fall: horseback riding, contact sports and snowboarding. Jumping, jogging, stamping and racquet sports are only for people whose therapist has agreed. If you have a new knee, walking is kinder than running. You are not fragile in everything; ask what suits you.",
  },
  "ED-04": {
    title: "Move with a long back",
    text: "To pick something up, stand close, push your hips back, bend your knees and hold the load near your body. Do not lift heavy things from the floor. To turn, move your feet rather than twisting. Before you cough or sneeze, stand tall or lean back slightly and put one hand on your thigh or on a wall. To get out of bed, bend your knees, roll onto your side as one piece, then push up with your arms while your legs go down.",
  },
  "ED-05": {
    title: "A home that helps you stay up",
    text: "Remove loose rugs and cables. Light the way to the bathroom at night. Put a rail by the stairs and bars in the shower. Wear shoes with firm, non-slip soles; avoid socks alone. Keep things you use daily between hip and shoulder height. Have your eyes checked every year. Ask your doctor to review medicines that make you sleepy or dizzy. Rise slowly and wait a moment before walking. Keep a phone within reach when you exercise.",
  },
  "ED-06": {
    title: "Food for bones",
    text: "Bones need calcium, vitamin D and enough protein. Many adults over 50 are advised to get about 1,000 to 1,200 mg of calcium a day, best from food such as milk, yogurt, tofu, greens or fortified drinks, and about 800 to 1,000 units of vitamin D. Your own needs may differ. Too much can do harm, so ask your doctor or a dietitian before taking supplements. Diet and exercise work together better than either one alone.",
  },
  "ED-07": {
    title: "Medicines and smoking",
    text: "Your doctor may suggest medicine that slows bone loss or helps build bone. Take it as directed, and talk with your doctor before you stop or miss doses. Tell your doctor and therapist at once about new pain in your thigh, hip or groin. Smoking weakens bones and slows healing; stopping at any age helps, and support is free in many places. Plumbline never advises you to start, change or stop a medicine.",
  },
  "ED-08": {
    title: "When to stop and call",
    text: "Stop if pain reaches 4 out of 10, rises by 2 points, or feels sharp or new. Mild muscle ache for a day or two is normal. Stop and call your doctor today for sudden back pain, new thigh or groin pain, or a fall. Call 911 for chest pain, trouble breathing, fainting, weakness on one side, loss of bladder or bowel control, or if you cannot stand after a fall. It is always right to stop, change the exercise or ask.",
  },
  "ED-09": {
    title: "Finding and paying for a therapist",
    text: 'Ask your doctor for a referral; some insurance plans require one, even where the law lets you see a therapist directly. The American Physical Therapy Association has a free online directory, "Find a PT". Check that the therapist is in your plan\'s network and treats osteoporosis. Medicare covers physical therapy that is medically necessary when the therapist accepts Medicare; you normally pay a share of the cost. Ask Medicare or your plan what applies to you this year.',
  },
  "ED-10": {
    title: "What to expect",
    text: "Most people notice better strength, balance or confidence in a few weeks to a few months of steady practice. Bone changes slowly, and a scan may show little change even when your fall risk is lower. Physical therapy cannot fully prevent osteoporosis, and it cannot promise that you will never break a bone. It can help you manage it and stay active. Results depend on your health, your bones and how often you practise.",
  },
};
