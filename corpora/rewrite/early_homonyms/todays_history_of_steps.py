
from google import genai

client = genai.Client()
history = [{"type": "user_input", "content": [{"type": "text", "text": "Hi"}]}]
first = client.interactions.create(model="gemini-2.5-flash", input=history)
history += [step.model_dump(exclude_none=True) for step in first.steps or []]
history.append({"type": "user_input", "content": [{"type": "text", "text": "And?"}]})
print(client.interactions.create(model="gemini-2.5-flash", input=history).output_text)
