from google import genai

client = genai.Client()
history = [{"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]}]
first = client.interactions.create(model="gemini-2.5-flash", input=history, store=False)
history.extend(step.model_dump(exclude_none=True) for step in first.steps or [])
history.append({"type": "user_input", "content": [{"type": "text", "text": "Another."}]})
print(client.interactions.create(model="gemini-2.5-flash", input=history, store=False).output_text)
