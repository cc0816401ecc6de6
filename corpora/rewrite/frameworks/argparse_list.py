# finding: GI101 9 GI509
import argparse

from google import genai

client = genai.Client()
parser = argparse.ArgumentParser()
parser.add_argument("questions", nargs="*", default=["Name a moon."])
args = parser.parse_args([])
print(client.models.generate_content(model="gemini-2.5-flash", contents=args.questions).text)
