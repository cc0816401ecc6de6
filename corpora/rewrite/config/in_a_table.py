# finding: GI101 6 GI505
from google import genai

client = genai.Client()
CONFIGS = {"calm": {"temperature": 0.0}, "wild": {"temperature": 2.0}}
for name in CONFIGS:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=CONFIGS[name]).text)
