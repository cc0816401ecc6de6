# finding: GI101 7
# rows: part.thought, config.thinking_config.include_thoughts
from google import genai
from google.genai import types

client = genai.Client()

def explain(question: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
    )
    for part in response.candidates[0].content.parts:
        if not part.text:
            continue
        if part.thought:
            print("Thought:", part.text)
        else:
            print("Answer:", part.text)


explain("Why is the moon round?")
# output
from google import genai

client = genai.Client()

def explain(question: str) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        generation_config={"thinking_summaries": "auto"},
        store=False,
    )
    for step in response.steps or []:
        if step.type == "thought":
            for thought in step.summary or []:
                if thought.type == "text" and thought.text:
                    print("Thought:", thought.text)
        elif step.type == "model_output":
            for item in step.content or []:
                if item.type == "text" and item.text:
                    print("Answer:", item.text)


explain("Why is the moon round?")
