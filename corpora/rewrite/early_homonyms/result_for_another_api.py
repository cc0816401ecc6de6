from google import genai


class Bridge:
    def create(self, **body):
        return body["input"][0]["result"]["items"]


client = genai.Client()
sent = [{"type": "function_result", "call_id": "c1", "result": {"items": [{"type": "text", "text": "sunny"}]}}]
print(Bridge().create(model="m", input=sent))
print(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.").output_text)
