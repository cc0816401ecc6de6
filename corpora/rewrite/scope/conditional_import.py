# finding: GI101 9 unsafe
try:
    from google import genai
except ImportError:
    genai = None

if genai is None:
    raise SystemExit("no SDK")
client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response)
